/** The words of being told when it is one's turn, in Swedish. */

export interface NoticeText {
  title: string
  about: string
  /** Help and the safety plan on this phone, by choice. */
  keep: {
    title: string
    about: string
    start: string
    stop: string
    on: string
    failed: string
  }
  /** Where the wait is long. */
  long: { title: string; about: string }
  sound: { start: string; stop: string; about: string; on: string }
  notice: {
    start: string
    stop: string
    on: string
    /** Before the browser asks. */
    askTitle: string
    ask: readonly string[]
    yes: string
    no: string
    denied: string
    failed: string
    /** Safari on iPhone and iPad, in a tab. */
    homeScreen: string
    none: string
    /** All that stands in the notice itself: nothing of what it is about. */
    word: string
  }
  /** Of an answer to a letter, and of a booked time. */
  other: {
    letter: string
    time: string
    on: string
    /** What it is for and when it goes, beside what holds for every notice. */
    ask: string
    denied: string
    failed: string
    homeScreen: string
  }
}

export const text: NoticeText = {
  title: 'Säg till när det är min tur',
  about: 'Välj själv. Inget av det är på från början.',
  keep: {
    title: 'När du inte har nät',
    about:
      'Du kan spara startsidan med dem du kan ringa, och den här tomma trygghetsplanen, på telefonen. Då syns det i webbläsaren att du har sparat något härifrån. Det du skriver sparas inte.',
    start: 'Spara på telefonen',
    stop: 'Ta bort från telefonen',
    on: 'Sparat. Sidan öppnas också utan nät. Vill du ha den på hemskärmen finns det i webbläsarens meny: den heter Start och har en grå ikon.',
    failed: 'Det gick inte att spara. Försök igen när du har nät.',
  },
  long: {
    title: 'Vill du göra något annat?',
    about: 'Du kan skriva ett brev eller boka en tid medan du står i kön. Platsen är kvar.',
  },
  sound: {
    start: 'Spela ett ljud',
    stop: 'Stäng av ljudet',
    about:
      'Hörs när sidan är framme på skärmen. Skärmen hålls tänd så länge. På en låst telefon hörs det oftast inte.',
    on: 'Ljudet är på. Så här låter det när det är din tur.',
  },
  notice: {
    start: 'Visa en påminnelse',
    stop: 'Stäng av påminnelsen',
    on: 'Påminnelsen är på, också när telefonen är låst. Ha kvar den här fliken.',
    askTitle: 'Innan webbläsaren frågar dig',
    ask: [
      'Det står bara ”Påminnelse”. Webbläsaren visar också adressen till den här webbplatsen. Inget om dig, och inget om vad det gäller.',
      'Den skickas genom den som gör din webbläsare: Google, Apple, Mozilla eller Microsoft. De kan se att webbläsaren får en påminnelse härifrån och när. De kan inte se varför.',
      'Den gäller bara det här besöket. Så länge den är på ligger din plats i kön i webbläsaren, så att påminnelsen hittar dit. När besöket är slut, eller när du trycker på Lämna sidan snabbt, tas allt bort.',
      'Webbläsaren kan komma ihåg att du sagt ja. Det kan du ändra i webbläsarens inställningar.',
    ],
    yes: 'Fortsätt',
    no: 'Nej, stäng',
    denied: 'Webbläsaren visar inga påminnelser härifrån. Du kan använda ljudet i stället.',
    failed: 'Det gick inte att slå på påminnelsen. Din plats är kvar. Du kan använda ljudet.',
    homeScreen:
      'På iPhone och iPad kommer påminnelser bara om sidan ligger på hemskärmen. Här kan du använda ljudet.',
    none: 'Den här webbläsaren kan inte visa påminnelser. Du kan använda ljudet.',
    word: 'Påminnelse',
  },
  other: {
    letter: 'Påminn mig när svaret har kommit',
    time: 'Påminn mig när tiden närmar sig',
    on: 'Påminnelsen är på i den här webbläsaren. Den leder till sidan där du skriver din kod.',
    ask: 'Den gäller bara det här och tas bort när den har kommit, eller när du raderar det den gäller. Knappen Lämna sidan snabbt tar inte bort den. Du kan stänga av den här.',
    denied: 'Webbläsaren visar inga påminnelser härifrån. Det du har skickat och bokat är kvar.',
    failed:
      'Det gick inte att slå på påminnelsen. Försök igen. Det du har skickat och bokat är kvar.',
    homeScreen: 'På iPhone och iPad kommer påminnelser bara om sidan ligger på hemskärmen.',
  },
}
