/** What the words of the contract are called in Ukrainian. */
import { text as topics } from '../../../shared/topic-words/uk.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'Соціальний консультант (kurator)',
    barnmorska: 'Акушерка',
    skoterska: 'Медсестра',
    lakare: 'Лікар',
    psykolog: 'Психолог',
    socialradgivare: 'Соціальний радник',
  },
  languages: {
    sv: 'Шведська',
    en: 'Англійська',
    ar: 'Арабська',
    so: 'Сомалійська',
    prs: 'Дарі',
    ti: 'Тигринья',
    uk: 'Українська',
    fi: 'Фінська',
  },
  channels: { chat: 'Чат', voice: 'Дзвінок без відео', video: 'Відеодзвінок' },
  genders: { girl: 'Дівчина', boy: 'Хлопець', other: 'Інше', unsaid: 'Не хочу казати' },
  ages: {
    '13-15': '13–15 років',
    '16-17': '16–17 років',
    '18-20': '18–20 років',
    '21-24': '21–24 роки',
  },
  levels: {
    1: 'P1 Гостра небезпека',
    2: 'P2 Думки про самогубство, самоушкодження або насильство',
    3: 'P3 Дуже погано',
    4: 'P4 Хоче поговорити',
    5: 'P5 Запитання',
  },
}
