/** Days and waits in Tigrinya: the calendar on the wall in Sweden, by the month names of Eritrea. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: {
    today: 'ሎሚ',
    tomorrow: 'ጽባሕ',
    weekdays: ['ሰንበት', 'ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም'],
    months: [
      'ጥሪ',
      'ለካቲት',
      'መጋቢት',
      'ሚያዝያ',
      'ግንቦት',
      'ሰነ',
      'ሓምለ',
      'ነሓሰ',
      'መስከረም',
      'ጥቅምቲ',
      'ሕዳር',
      'ታሕሳስ',
    ],
  },
  minutes: 'ደቓይቕ',
  hours: 'ሰዓታት',
  to: 'ክሳብ',
  orMore: 'ወይ ልዕሊኡ',
  comes: 'ክሳብ ሕጂ ዝኾነ ሰብ ኣብዚ የለን፡ እቲ ቀዳማይ ዝመጽእ ሰዓት',
}
