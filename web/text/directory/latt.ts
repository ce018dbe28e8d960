/** The directory in easy Swedish. */
import { text as directorySv } from './sv.ts'
import type { DirectoryText } from './type.ts'

export const text: DirectoryText = {
  ...directorySv,
  lang: 'sv-x-latt',
  title: 'Vem kan hjälpa mig?',
  lead: 'Många kan hjälpa dig. Här ser du vem som hjälper till med vad.',
  near: [
    'Här pratar vi med unga. Vi berättar inte för någon vem som har varit här.',
    'Fråga hur det är. Du kan också fråga om tankar på att inte leva. Det är inte farligt att fråga. Lyssna.',
    'Du kan få råd av 1177, Bris och Mind.',
    'Är du under 13 år? Prata med Bris. Är du över 24 år? Ring 1177.',
  ],
  adults: {
    ...directorySv.adults,
    link: 'Ett blad till vuxna',
    unreviewed: 'En behandlare ska läsa bladet. Det är inte gjort än.',
  },
  about: 'Kommer du till fel ställe? Då ska de hjälpa dig att hitta rätt.',
  leave: 'Lämna sidan',
  needs: {
    ...directorySv.needs,
    worry: 'Orolig, rädd eller stressad',
    low: 'Ledsen eller tom',
    honour: 'Familjen bestämmer över dig',
    eating: 'Mat och kropp',
    focus: 'Svårt att koncentrera sig',
    disability: 'Hjälp vid funktionsnedsättning',
  },
  asBuilt: {
    about: 'Listan kan vara gammal. Någon kan ha slutat eller fått nytt nummer.',
    words: 'Läs vad som är nytt',
  },
  reasons: {
    'now-if-danger': 'Om någon är i fara',
    'first-door': 'Börja här. Du kan gå dit själv',
    'by-law': 'Börja här. De måste hjälpa till enligt lagen',
    'sent-on-to': 'Om du behöver mer hjälp. Den första hjälpen skickar dig hit',
    'may-go-oneself': 'Om du behöver mer hjälp. Du kan gå dit själv',
    beside: 'Mer stöd',
  },
  checked: (day) => `Vi läste listan ${day}. Ingen annan har kontrollerat den än.`,
}
