/** What the topics are called in Somali. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'Welwel iyo cabsi',
  nedstamdhet: 'Murugo ama niyad-jab',
  somn: 'Hurdo',
  'stress-skola': 'Culays iyo iskuul',
  skolfranvaro: 'Way adag tahay iskuulka',
  relationer: 'Saaxiibbo iyo jacayl',
  familj: 'Qoyska',
  'sex-samlevnad': 'Galmo',
  preventivmedel: 'Ka hortagga uurka iyo uur',
  kropp: 'Jirka',
  'identitet-hbtq': 'Qofka aan ahay, HBTQ',
  'mat-atande': 'Cunto iyo cunid',
  'alkohol-droger': 'Khamri, daroogo ama khamaar',
  ekonomi: 'Lacag iyo shaqo',
  vald: 'Gacan-ka-hadal iyo hanjabaad',
  heder: 'Xakameyn iyo sharaf',
  sjalvskada: 'Inaan is dhaawaco',
  'inte-vilja-leva': 'Inaanan rabin inaan noolaado',
  annat: 'Wax kale',
}
