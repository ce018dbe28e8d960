/** Urgent help in Arabic: who to reach, for whom and when. Numbers are kept whole, in their own direction. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'مساعدة عاجلة',
  leave: 'مغادرة الصفحة بسرعة',
  intro: 'هل حياة أحد في خطر؟ اتصل بالرقم 112. يردّون دائمًا.',
  silent:
    'لا يمكنك التحدث بصوت مسموع؟ يمكنك الكتابة لعدد من هذه الجهات عبر الدردشة. من لا يسمع أو لا يستطيع الكلام يمكنه إرسال رسالة SMS إلى 112، ولكن فقط إذا سجّل رقمه مسبقًا لدى SOS Alarm.',
  call: (number) =>
    `اتصال بالرقم \u2066${number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')}\u2069`,
  chat: (name) => `دردشة مع \u2068${name}\u2069`,
  hours: {
    always: 'ليلًا ونهارًا.',
    night: 'كل ليلة من 21 إلى 06.',
    'weekday-evenings': 'من الاثنين إلى الخميس، من 20 إلى 24.',
    varies: 'في أوقات معينة.',
  },
  ways: { call: 'الهاتف:', chat: 'الدردشة:' },
  now: 'يردّون الآن.',
  notNow: 'لا يردّون الآن.',
  about: {
    danger: 'عندما يكون أحد في خطر.',
    anyone: 'إذا كانت حالتك سيئة أو جاءتك أفكار بأنك لا تريد أن تعيش.',
    'under-18': 'لمن هم دون 18 سنة.',
    'under-25': 'لمن هم دون 25 سنة. من يردّون شباب أيضًا.',
    violence: 'إذا كان أحد يضربك أو يهددك أو يتحكم بك.',
    poison: 'إذا ابتلع أحد شيئًا خطيرًا. اتصل بالرقم 112 إذا كان الأمر عاجلًا.',
    'care-advice': 'لنصائح عن الرعاية الصحية.',
    'over-18': 'لمن هم من شعب السامي وعمرهم فوق 18 سنة.',
    'child-harmed': 'عندما يتعرض طفل للأذى. اتصل بالرقم 112 واطلب «socialjouren».',
  },
  names: {
    mind: 'خط Mind لمن تأتيهم أفكار الانتحار',
    'jourhavande-kompis': 'Jourhavande kompis (صديق مناوب)',
    'jourhavande-prast': 'القس المناوب',
    giftinformation: 'معلومات التسمم',
    'samisk-stodlinje': 'خط دعم السامي',
    socialjour: 'الخدمات الاجتماعية المناوبة في بلديتك',
  },
  viaDanger: 'اتصل بالرقم 112 واطلب القس المناوب «jourhavande präst».',
  close: 'إغلاق',
}
