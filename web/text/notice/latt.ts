/** The words of being told when it is one's turn, in easy Swedish. */
import { text as sv, type NoticeText } from './sv.ts'

export const text: NoticeText = {
  title: 'Säg till när det är min tur',
  about: 'Du väljer själv. Allt är avstängt nu.',
  keep: {
    title: 'När du inte har internet',
    about:
      'Du kan spara startsidan på telefonen. Där står vem du kan ringa. Trygghetsplanen sparas också, men inte det du skriver. Andra kan se i webbläsaren att du har sparat något.',
    start: 'Spara på telefonen',
    stop: 'Ta bort från telefonen',
    on: 'Klart. Nu kan du öppna sidan utan internet. Du kan lägga den på hemskärmen. Titta i webbläsarens meny. Den heter Start.',
    failed: 'Det gick inte. Försök igen när du har internet.',
  },
  long: {
    title: 'Vill du göra något annat?',
    about: 'Du kan skriva ett brev. Du kan boka en tid. Du har kvar din plats i kön.',
  },
  sound: {
    ...sv.sound,
    about:
      'Du hör ljudet när sidan är öppen. Skärmen är tänd hela tiden. Om du låser telefonen hör du oftast inget.',
    on: 'Ljudet är på. Så låter det när det är din tur.',
  },
  notice: {
    ...sv.notice,
    on: 'Påminnelsen är på. Den kommer också när telefonen är låst. Stäng inte den här fliken.',
    ask: [
      'Det står bara ”Påminnelse”. Adressen till den här webbplatsen syns också. Det står inget om dig.',
      'Påminnelsen går genom företaget som gör din webbläsare: Google, Apple, Mozilla eller Microsoft. De ser att du får en påminnelse härifrån. De ser när. De ser inte varför.',
      'Den gäller bara nu. Webbläsaren minns din plats i kön så länge. När du är klar här tar vi bort allt. Vi tar också bort allt när du trycker på Lämna sidan.',
      'Webbläsaren kan minnas att du sa ja. Du kan ändra det i webbläsaren.',
    ],
    denied: 'Webbläsaren visar inga påminnelser. Du kan använda ljudet.',
    failed: 'Det gick inte. Din plats är kvar. Du kan använda ljudet.',
    homeScreen:
      'Du har en iPhone eller iPad. Då måste sidan ligga på hemskärmen. Du kan använda ljudet.',
  },
  other: {
    letter: 'Påminn mig när jag har fått svar',
    time: 'Påminn mig om tiden',
    on: 'Påminnelsen är på. Tryck på den när den kommer. Sedan skriver du din kod.',
    ask: 'Du får en påminnelse. Sedan tas den bort. Knappen Lämna sidan tar inte bort den. Du kan stänga av den här.',
    denied: 'Webbläsaren visar inga påminnelser. Det du har skickat och bokat finns kvar.',
    failed: 'Det gick inte. Försök igen. Det du har skickat och bokat finns kvar.',
    homeScreen: 'Du har en iPhone eller iPad. Då måste sidan ligga på hemskärmen.',
  },
}
