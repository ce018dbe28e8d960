/** What the words of the contract are called in easy Swedish, where the ordinary word is hard. */
import { text as sv, type Names } from './sv.ts'

export const text: Names = {
  ...sv,
  // Each topic by itself, so that a new one does not compile until its easy name is chosen.
  topics: {
    angest: 'Jag är orolig eller rädd',
    nedstamdhet: 'Jag är ledsen',
    somn: 'Jag sover dåligt',
    'stress-skola': sv.topics['stress-skola'],
    skolfranvaro: 'Jag kan inte gå till skolan',
    relationer: sv.topics.relationer,
    familj: sv.topics.familj,
    'sex-samlevnad': sv.topics['sex-samlevnad'],
    preventivmedel: 'Skydd mot graviditet',
    kropp: sv.topics.kropp,
    'identitet-hbtq': 'Vem jag är, kön och kärlek',
    'mat-atande': sv.topics['mat-atande'],
    'alkohol-droger': sv.topics['alkohol-droger'],
    ekonomi: 'Pengar och jobb',
    vald: 'Någon slår eller hotar',
    heder: 'Familjen bestämmer över mig',
    sjalvskada: 'Jag skadar mig själv',
    'inte-vilja-leva': 'Jag vill inte leva',
    annat: sv.topics.annat,
  },
}
