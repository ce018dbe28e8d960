/** What the topics are called in Ukrainian. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'Тривога і страх',
  nedstamdhet: 'Сум або пригніченість',
  somn: 'Сон',
  'stress-skola': 'Стрес і школа',
  skolfranvaro: 'Важко ходити до школи',
  relationer: 'Друзі та кохання',
  familj: 'Сім’я',
  'sex-samlevnad': 'Секс',
  preventivmedel: 'Контрацепція та вагітність',
  kropp: 'Тіло',
  'identitet-hbtq': 'Хто я, ЛГБТК',
  'mat-atande': 'Їжа та харчування',
  'alkohol-droger': 'Алкоголь, наркотики або азартні ігри',
  ekonomi: 'Гроші та робота',
  vald: 'Насильство і погрози',
  heder: 'Контроль і честь',
  sjalvskada: 'Самоушкодження',
  'inte-vilja-leva': 'Не хочеться жити',
  annat: 'Щось інше',
}
