/** The letter without scripts, in Dari. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { text as youth } from '../youth/prs.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'این‌جا نوشته می‌توانی، حتی اگر مرورگرت کهنه باشد یا JavaScript خاموش باشد.',
  elsewhere: 'جواب را فقط در تلفون یا کمپیوتر نوتر خوانده می‌توانی: در صفحه اول، زیر «یک کود دارم».',
  writeDown: 'همین حالا پنج کلمه سویدنی را روی کاغذ بنویس. برای خواندن جواب به آن‌ها ضرورت داری.',
  longest: `${hours} ساعت وقت داری. حد اکثر ${plainLetterRule.longest} حرف. تا وقتی که نفرستی چیزی ذخیره نمی‌شود.`,
  tooLong: (over) =>
    `نامه‌ات بسیار دراز است. این تعداد حرف را کم کن: ${over}. یا باقی را در نامه نو بفرست. چیزی که نوشتی مانده است.`,
  missing: youth.join.urgent.missing,
  newWords:
    'وقت زیادی گذشت، برای همین کلمه‌های نو گرفتی. آن‌ها را روی کاغذ بنویس و بعد بفرست. چیزی که نوشتی مانده است.',
  failed: 'فرستاده نشد. چیزی که نوشتی مانده است. دوباره کوشش کن.',
  stoppedTitle: 'حالا این‌جا نامه نوشته نمی‌شود',
  stopped:
    'یا کسان زیادی حالا می‌نویسند، یا مرورگرت برای این هم بسیار کهنه است. به کسی در لیست زنگ بزن، یا کمی بعد دوباره کوشش کن.',
  again: youth.visit.again,
  toStart: youth.visit.toStart,
}
