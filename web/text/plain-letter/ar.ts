/** The letter without scripts, in Arabic. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { text as youth } from '../youth/ar.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

/** Two are told by the form of the word. */
const given = hours === 2 ? 'ساعتان' : `${hours} ساعة`

export const text: PlainLetterText = {
  may: 'يمكنك الكتابة هنا حتى لو كان متصفحك قديمًا أو كان JavaScript مغلقًا.',
  elsewhere: 'لا يمكن قراءة الرد إلا على هاتف أو حاسوب أحدث: من صفحة البداية، تحت «لديّ رمز».',
  writeDown: 'اكتب الكلمات السويدية الخمس على ورقة الآن. تحتاج إليها لقراءة الرد.',
  longest: `الوقت المتاح: ${given}. الحد الأقصى ${plainLetterRule.longest} حرف. لا يُحفظ شيء قبل أن ترسل.`,
  tooLong: (over) =>
    `رسالتك طويلة جدًا. عدد الأحرف التي يجب حذفها: ${over}. أو أرسل الباقي في رسالة جديدة. ما كتبته محفوظ.`,
  missing: youth.join.urgent.missing,
  newWords: 'مرّ وقت طويل، لذلك حصلت على كلمات جديدة. اكتبها على ورقة، ثم أرسل. ما كتبته محفوظ.',
  failed: 'تعذّر الإرسال. ما كتبته محفوظ. حاول مرة أخرى.',
  stoppedTitle: 'لا يمكن كتابة رسالة هنا الآن',
  stopped:
    'إما أن كثيرين يكتبون الآن، أو أن متصفحك أقدم من أن يفعل هذا أيضًا. اتصل بإحدى الجهات في القائمة، أو حاول مرة أخرى بعد قليل.',
  again: youth.visit.again,
  toStart: youth.visit.toStart,
}
