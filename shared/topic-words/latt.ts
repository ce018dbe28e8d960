/** What the topics are called in easy Swedish, where the ordinary word is hard. */
import { text as sv } from './sv.ts'
import type { TopicWords } from './type.ts'

// Each topic by itself, so that a new one does not compile until its easy name is chosen.
export const text: TopicWords = {
  angest: 'Jag är orolig eller rädd',
  nedstamdhet: 'Jag är ledsen',
  somn: 'Jag sover dåligt',
  'stress-skola': sv['stress-skola'],
  skolfranvaro: 'Jag kan inte gå till skolan',
  relationer: sv.relationer,
  familj: sv.familj,
  'sex-samlevnad': sv['sex-samlevnad'],
  preventivmedel: 'Skydd mot graviditet',
  kropp: sv.kropp,
  'identitet-hbtq': 'Vem jag är, kön och kärlek',
  'mat-atande': sv['mat-atande'],
  'alkohol-droger': sv['alkohol-droger'],
  ekonomi: 'Pengar och jobb',
  vald: 'Någon slår eller hotar',
  heder: 'Familjen bestämmer över mig',
  sjalvskada: 'Jag skadar mig själv',
  'inte-vilja-leva': 'Jag vill inte leva',
  annat: sv.annat,
}
