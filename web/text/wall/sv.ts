/** Ideas and answers in Swedish. */
import type { WallText } from './type.ts'

export const text: WallText = {
  lang: 'sv',
  title: 'Idéer och svar',
  lead: 'Vad ska vi göra bättre? Lämna en idé utan namn. Här står vad vi har gjort av andras.',
  leave: 'Lämna sidan snabbt',
  urgent: 'Akut hjälp',
  toStart: 'Till startsidan',
  answers: {
    title: 'Så gjorde vi',
    loading: 'Hämtar svaren …',
    none: 'Inga svar än. Din idé kan bli den första.',
    failed: 'Det gick inte att hämta svaren.',
    again: 'Försök igen',
    idea: 'Idé',
    did: 'Så gjorde vi',
    on: (day) => `Svar ${day}`,
    noScript: 'Svaren hämtas med JavaScript.',
    asWords: 'Läs dem som vanlig text i stället',
  },
  question: {
    title: 'Terminens fråga',
    about: 'Din röst är bara ett tal. Ingen ser vem som har röstat. Rösta en gång.',
    send: 'Rösta',
    choose: 'Välj ett svar först.',
    sending: 'Räknar rösten …',
    thanks: 'Tack, din röst är räknad.',
    over: 'Frågan är avslutad. Din röst räknades inte.',
    failed: 'Det gick inte att rösta. Försök igen.',
  },
  idea: {
    title: 'Lämna en idé',
    lead: 'Vi behöver inte veta vem du är. Därför svarar vi här på sidan, för alla, och inte till dig.',
    noNames:
      'Skriv inget som pekar ut dig eller någon annan. Behöver du prata med någon? Gå till startsidan: det här läses inte genast.',
    words: 'Din idé',
    kept: (days) =>
      `En person läser den innan någon annan ser den. Visas den inte tas den bort efter högst ${days} dagar.`,
    send: 'Skicka',
    sending: 'Skickar …',
    missing: 'Skriv din idé först.',
    tooLong: (over) =>
      `Texten är ${over} tecken för lång. Korta den, så går den att skicka. Inget har försvunnit.`,
    thanks: (days) => `Tack. En person läser din idé inom ${days} dagar.`,
    failed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
    offline: 'Du har inget nät just nu. Det du skrev är kvar. Försök igen sedan.',
    full: 'Många har skrivit, och vi hinner inte läsa mer nu. Det du skrev är kvar. Försök om några dagar.',
    noScript:
      'För att skicka behövs JavaScript. Be gärna någon på din mottagning att ta emot idén.',
  },
  othersLanguage: '',
}
