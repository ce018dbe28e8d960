/** Days and waits in Dari: the calendar on the wall in Sweden, by the month names of Afghanistan. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: {
    today: 'امروز',
    tomorrow: 'فردا',
    weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
    months: [
      'جنوری',
      'فبروری',
      'مارچ',
      'اپریل',
      'می',
      'جون',
      'جولای',
      'اگست',
      'سپتمبر',
      'اکتوبر',
      'نومبر',
      'دسمبر',
    ],
  },
  minutes: 'دقیقه',
  hours: 'ساعت',
  to: 'تا',
  orMore: 'یا بیشتر',
  comes: 'هنوز کسی این‌جا نیست، نفر اول می‌آید ساعت',
}
