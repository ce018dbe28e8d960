/** What the topics are called in Tigrinya. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'ጭንቀትን ሻቕሎትን',
  nedstamdhet: 'ሓዘን ወይ ትሑት ስምዒት',
  somn: 'ድቃስ',
  'stress-skola': 'ጸቕጥን ቤት-ትምህርትን',
  skolfranvaro: 'ናብ ቤት-ትምህርቲ ምኻድ ይኸብድ',
  relationer: 'ኣዕሩኽን ፍቕርን',
  familj: 'ስድራቤት',
  'sex-samlevnad': 'ጾታዊ ርክብ',
  preventivmedel: 'መከላኸሊ ጥንስን ጥንስን',
  kropp: 'ኣካላት',
  'identitet-hbtq': 'መን ምዃነይ፡ HBTQ',
  'mat-atande': 'ምግብን ምብላዕን',
  'alkohol-droger': 'ኣልኮል፡ ሓሽሽ ወይ ቁማር',
  ekonomi: 'ገንዘብን ስራሕን',
  vald: 'ዓመጽን ምፍርራሕን',
  heder: 'ቁጽጽርን ክብርን',
  sjalvskada: 'ንነብሰይ ምጉዳእ',
  'inte-vilja-leva': 'ክነብር ዘይምድላይ',
  annat: 'ካልእ ነገር',
}
