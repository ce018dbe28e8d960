/** Sweden's public holidays, and the three eves that are kept like them. Source: SFS 1989:253. */
import { addDays, weekdayOf, type Day } from './shift-times.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** Easter Sunday by the Gregorian calendar (Butcher's method). */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`
}

/** The first Saturday on or after a day. */
const saturdayFrom = (day: Day): Day => addDays(day, (6 - weekdayOf(day) + 7) % 7)

const known = new Map<number, ReadonlyMap<Day, string>>()

/** The holidays of a year by day, with their Swedish names. */
export const holidaysOf = (year: number): ReadonlyMap<Day, string> => {
  const before = known.get(year)
  if (before !== undefined) return before
  const easter = easterOf(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  const holidays = new Map<Day, string>([
    [`${year}-01-01`, 'Nyårsdagen'],
    [`${year}-01-06`, 'Trettondedag jul'],
    [addDays(easter, -2), 'Långfredagen'],
    [easter, 'Påskdagen'],
    [addDays(easter, 1), 'Annandag påsk'],
    [`${year}-05-01`, 'Första maj'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'Pingstdagen'],
    [`${year}-06-06`, 'Nationaldagen'],
    [addDays(midsummer, -1), 'Midsommarafton'],
    [midsummer, 'Midsommardagen'],
    [saturdayFrom(`${year}-10-31`), 'Alla helgons dag'],
    [`${year}-12-24`, 'Julafton'],
    [`${year}-12-25`, 'Juldagen'],
    [`${year}-12-26`, 'Annandag jul'],
    [`${year}-12-31`, 'Nyårsafton'],
  ])
  known.set(year, holidays)
  return holidays
}

export const holidayName = (day: Day): string | undefined =>
  holidaysOf(Number(day.slice(0, 4))).get(day)
export const isHoliday = (day: Day): boolean => holidayName(day) !== undefined
