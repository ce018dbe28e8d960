/** What somebody means who writes a day or a time: the Swedish ways are read, and nothing is guessed. */
import { isDay, type Day } from '../../../shared/rules/opening/shift-times.ts'

/** The strokes that other programs put instead of a hyphen. */
const anyDash = /[\u2010-\u2015\u2212]/g

/** The year first: no other order says by itself which figure is the month. */
export const readDay = (written: string): Day | undefined => {
  const plain = written.trim().replaceAll(anyDash, '-')
  const parts = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$/.exec(plain)
  if (parts === null) return undefined
  const [, year = '', between, month = '', date = ''] = parts
  const isWhole = between !== '' || plain.length === 8
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isWhole && isDay(day) ? day : undefined
}

/** `HH:MM`; minutes may be left out where none are meant. */
export const readTime = (written: string): string | undefined => {
  const plain = written.trim().replace(/^kl(\.|ockan)?\s*/i, '')
  const parts = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(plain)
  if (parts === null) return undefined
  const [, hours = '', minutes = '00'] = parts
  return Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined
}
