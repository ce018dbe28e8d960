/** What the words of the contract are called in easy Swedish, where the ordinary word is hard. */
import { text as sv, type Names } from './sv.ts'

export const text: Names = {
  ...sv,
  topics: {
    ...sv.topics,
    angest: 'Jag är orolig eller rädd',
    nedstamdhet: 'Jag är ledsen',
    somn: 'Jag sover dåligt',
    preventivmedel: 'Skydd mot graviditet',
    'identitet-hbtq': 'Vem jag är, kön och kärlek',
    ekonomi: 'Pengar och jobb',
    vald: 'Någon slår eller hotar',
    sjalvskada: 'Jag skadar mig själv',
    'inte-vilja-leva': 'Jag vill inte leva',
  },
}
