/** What the topics are called in English. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'Worry and anxiety',
  nedstamdhet: 'Feeling sad or low',
  somn: 'Sleep',
  'stress-skola': 'Stress and school',
  skolfranvaro: 'Hard to go to school',
  relationer: 'Friends and love',
  familj: 'Family',
  'sex-samlevnad': 'Sex',
  preventivmedel: 'Contraception and pregnancy',
  kropp: 'My body',
  'identitet-hbtq': 'Who I am, LGBTQ',
  'mat-atande': 'Food and eating',
  'alkohol-droger': 'Alcohol, drugs or gambling',
  ekonomi: 'Money and work',
  vald: 'Violence and threats',
  heder: 'Control and honour',
  sjalvskada: 'Hurting myself',
  'inte-vilja-leva': 'Not wanting to live',
  annat: 'Something else',
}
