/** Urgent help in Dari: who to reach, for whom and when. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'کمک عاجل',
  leave: 'فوری از این صفحه بیرون شو',
  intro: 'آیا جان کسی در خطر است؟ به 112 زنگ بزن. آن‌ها همیشه جواب می‌دهند.',
  silent:
    'نمی‌توانی با صدای بلند گپ بزنی؟ با بعضی از این‌ها می‌توانی چت کنی. اگر نمی‌شنوی یا گپ زده نمی‌توانی، می‌توانی به 112 پیام (SMS) بفرستی، اما فقط اگر از پیش نزد SOS Alarm ثبت‌نام کرده باشی.',
  // Kept in its own direction: a number with spaces or hyphens would else be turned around.
  call: (number) =>
    `زنگ به \u2066${number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')}\u2069`,
  chat: (name) => `چت با \u2068${name}\u2069`,
  hours: {
    always: 'شب و روز.',
    night: 'هر شب از ساعت 21 تا 06.',
    'weekday-evenings': 'دوشنبه تا پنجشنبه از ساعت 20 تا 24.',
    varies: 'در ساعت‌های معین.',
  },
  ways: { call: 'تلفون:', chat: 'چت:' },
  now: 'همین حالا جواب می‌دهند.',
  notNow: 'حالا جواب نمی‌دهند.',
  about: {
    danger: 'وقتی کسی در خطر است.',
    anyone: 'اگر حالت خوب نیست یا به این فکر می‌کنی که دیگر زنده نباشی.',
    'under-18': 'اگر کمتر از 18 سال داری.',
    'under-25': 'اگر کمتر از 25 سال داری. کسانی که جواب می‌دهند هم جوان هستند.',
    violence: 'اگر کسی تو را می‌زند، تهدید می‌کند یا کنترول می‌کند.',
    poison: 'اگر کسی چیز خطرناکی خورده است. اگر عاجل است به 112 زنگ بزن.',
    'care-advice': 'برای مشوره درباره صحت و تداوی.',
    'over-18': 'اگر از مردم سامی هستی و بیشتر از 18 سال داری.',
    'child-harmed': 'وقتی به یک طفل آسیب می‌رسد. به 112 زنگ بزن و بگو «socialjouren» می‌خواهی.',
  },
  names: {
    mind: 'Mind، خط کمک برای فکر خودکشی',
    'jourhavande-kompis': 'رفیق آماده کمک (Jourhavande kompis)',
    'jourhavande-prast': 'کشیش نوکریوال (Jourhavande präst)',
    giftinformation: 'معلومات درباره زهر (Giftinformation)',
    'samisk-stodlinje': 'خط کمک برای مردم سامی (Samisk stödlinje)',
    socialjour: 'خدمات اجتماعی نوکریوال در شاروالی تو (socialjour)',
  },
  viaDanger: 'به 112 زنگ بزن و بگو کشیش نوکریوال «jourhavande präst» را می‌خواهی.',
  close: 'بستن',
}
