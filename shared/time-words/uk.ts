/** Days and waits in Ukrainian. Minutes and hours are shortened, for their long forms change with every number. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: {
    today: 'сьогодні',
    tomorrow: 'завтра',
    weekdays: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'],
    months: [
      'січня',
      'лютого',
      'березня',
      'квітня',
      'травня',
      'червня',
      'липня',
      'серпня',
      'вересня',
      'жовтня',
      'листопада',
      'грудня',
    ],
    year: 'р.',
  },
  minutes: 'хв',
  hours: 'год',
  to: 'до',
  orMore: 'або більше',
  comes: 'Поки що нікого немає, перша людина буде о',
}
