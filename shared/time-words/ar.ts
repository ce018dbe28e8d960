/** Days and waits in Arabic. Months by both names: who grew up in Syria or Iraq knows one, in Egypt or Sudan the other. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: {
    today: 'اليوم',
    tomorrow: 'غدًا',
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    months: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيو',
      'تموز/يوليو',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
  },
  minutes: 'دقيقة',
  hours: 'ساعة',
  few: { minutes: 'دقائق', hours: 'ساعات' },
  to: 'إلى',
  orMore: 'أو أكثر',
  comes: 'لا يوجد أحد هنا بعد، وسيأتي أول شخص الساعة',
}
