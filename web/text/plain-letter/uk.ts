/** The letter without scripts, in Ukrainian. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { text as youth } from '../youth/uk.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'Тут можна писати, навіть якщо браузер старий або JavaScript вимкнено.',
  elsewhere:
    'Відповідь можна прочитати лише на новішому телефоні чи комп’ютері: на початковій сторінці, під «У мене є код».',
  writeDown: 'Запиши зараз п’ять шведських слів на папері. Вони потрібні, щоб прочитати відповідь.',
  longest: `У тебе є ${hours} год. Щонайбільше ${plainLetterRule.longest} знаків. Нічого не зберігається, доки ти не надішлеш.`,
  tooLong: (over) =>
    `Лист задовгий. Скільки знаків треба прибрати: ${over}. Або надішли решту новим листом. Те, що ти пишеш, збережено.`,
  missing: youth.join.urgent.missing,
  newWords:
    'Минуло забагато часу, тож тепер у тебе нові слова. Запиши їх, а тоді надсилай. Те, що ти пишеш, збережено.',
  failed: 'Не вдалося надіслати. Те, що ти пишеш, збережено. Спробуй ще раз.',
  stoppedTitle: 'Зараз тут не можна написати листа',
  stopped:
    'Або зараз багато хто пише, або браузер застарий навіть для цього. Зателефонуй комусь зі списку або спробуй трохи згодом.',
  again: youth.visit.again,
  toStart: youth.visit.toStart,
}
