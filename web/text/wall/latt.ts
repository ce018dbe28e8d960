/** Ideas and answers in easy Swedish. */
import type { WallText } from './type.ts'

export const text: WallText = {
  lang: 'sv-x-latt',
  title: 'Idéer och svar',
  lead: 'Hur kan vi bli bättre? Skriv din idé. Du säger inte vem du är. Här står också vad vi har gjort.',
  leave: 'Lämna sidan snabbt',
  urgent: 'Akut hjälp',
  toStart: 'Till startsidan',
  answers: {
    title: 'Så gjorde vi',
    loading: 'Vi hämtar svaren …',
    none: 'Det finns inga svar än.',
    failed: 'Svaren kom inte.',
    again: 'Försök igen',
    idea: 'Idé',
    did: 'Så gjorde vi',
    on: (day) => `Svar ${day}`,
    noScript: 'Du behöver JavaScript för att se svaren här.',
    asWords: 'Läs svaren som vanlig text',
  },
  question: {
    title: 'En fråga till dig',
    about: 'Vi räknar bara rösterna. Ingen ser att det är du. Rösta en gång.',
    send: 'Rösta',
    choose: 'Välj ett svar först.',
    sending: 'Vi räknar din röst …',
    thanks: 'Tack. Vi har räknat din röst.',
    over: 'Frågan är slut. Vi räknade inte din röst.',
    failed: 'Det gick inte. Försök igen.',
  },
  idea: {
    title: 'Skriv din idé',
    lead: 'Vi vet inte vem du är. Därför svarar vi här på sidan. Alla kan läsa svaret.',
    noNames:
      'Skriv inte namn. Skriv inget som visar vem du är. Behöver du prata med någon? Gå till startsidan. Vi läser inte det här direkt.',
    words: 'Din idé',
    kept: (days) =>
      `En person läser först. Sedan kan andra se idén. Om vi inte visar den tar vi bort den efter högst ${days} dagar.`,
    send: 'Skicka',
    sending: 'Skickar …',
    missing: 'Skriv din idé först.',
    tooLong: (over) => `Texten är ${over} tecken för lång. Gör den kortare. Allt du skrev är kvar.`,
    thanks: (days) => `Tack. En person läser din idé. Det tar högst ${days} dagar.`,
    failed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
    offline: 'Du har inget nät nu. Det du skrev är kvar. Försök igen sedan.',
    full: 'Många har skrivit. Vi hinner inte läsa nu. Det du skrev är kvar. Försök om några dagar.',
    noScript: 'Du behöver JavaScript för att skicka. Du kan berätta din idé på din mottagning.',
  },
  othersLanguage: '',
}
