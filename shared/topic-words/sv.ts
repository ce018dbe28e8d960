/** What the topics are called in Swedish; also the order in which they are offered. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'Oro och ångest',
  nedstamdhet: 'Ledsen eller nere',
  somn: 'Sömn',
  'stress-skola': 'Stress och skola',
  skolfranvaro: 'Svårt att gå till skolan',
  relationer: 'Vänner och kärlek',
  familj: 'Familjen',
  'sex-samlevnad': 'Sex',
  preventivmedel: 'Preventivmedel och graviditet',
  kropp: 'Kroppen',
  'identitet-hbtq': 'Vem jag är, hbtq',
  'mat-atande': 'Mat och ätande',
  'alkohol-droger': 'Alkohol, droger eller spel',
  ekonomi: 'Pengar och jobb',
  vald: 'Våld och hot',
  heder: 'Kontroll och heder',
  sjalvskada: 'Skada sig själv',
  'inte-vilja-leva': 'Inte vilja leva',
  annat: 'Något annat',
}
