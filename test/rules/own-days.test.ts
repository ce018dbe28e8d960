/** Protects days and waits in languages that a platform may not know: the right day, in the right words, by the county's clock. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { waitInWords } from '../../shared/rules/line/wait-words.ts'
import { openingInWords } from '../../shared/rules/opening/opening-words.ts'
import { instantOf } from '../../shared/rules/opening/shift-times.ts'
import { timeWordsIn } from '../../shared/time-words/time-words.ts'
import { longDate, longDayAndTime, timeOfDay, weekdayAndTime } from '../../web/data/format-times.ts'

/** A Tuesday, half an hour past midnight: where clocks and calendars differ. */
const night = instantOf({ day: '2026-11-24', time: '00:30' })

const golden: Readonly<Record<string, readonly string[]>> = {
  sv: ['tisdag 24\u00a0november kl. 00:30', '24\u00a0november 2026', 'tisdag 00:30'],
  en: ['Tuesday 24\u00a0November at 00:30', '24\u00a0November 2026', 'Tuesday 00:30'],
  ar: [
    'الثلاثاء 24\u00a0تشرين الثاني/نوفمبر 00:30',
    '24\u00a0تشرين الثاني/نوفمبر 2026',
    'الثلاثاء 00:30',
  ],
  so: ['Talaado 24\u00a0Nofembar 00:30', '24\u00a0Nofembar 2026', 'Talaado 00:30'],
  'fa-AF': ['سه‌شنبه 24\u00a0نومبر 00:30', '24\u00a0نومبر 2026', 'سه‌شنبه 00:30'],
  ti: ['ሰሉስ 24\u00a0ሕዳር 00:30', '24\u00a0ሕዳር 2026', 'ሰሉስ 00:30'],
  uk: ['вівторок 24\u00a0листопада 00:30', '24\u00a0листопада 2026 р.', 'вівторок 00:30'],
}

describe('a day and a time', () => {
  it.each(Object.entries(golden))('in %s', (lang, [dayAndTime, date, weekday]) => {
    const { days } = timeWordsIn(lang)
    // English joins the two with "at" or a comma, by the platform's age.
    expect(longDayAndTime(night, days).replace(/,? at |, /, ' at ')).toBe(dayAndTime)
    expect(longDate(night, days)).toBe(date)
    expect(weekdayAndTime(night, days)).toBe(weekday)
    expect(timeOfDay(night, days)).toBe('00:30')
  })

  it('is looked at in every language', () => {
    const said = new Set(languages.map(({ lang }) => timeWordsIn(lang)))
    expect(new Set(Object.keys(golden).map((lang) => timeWordsIn(lang)))).toEqual(said)
  })

  it('has seven days and twelve months of its own, in no other language’s words', () => {
    const own = languages
      .map(({ lang }) => timeWordsIn(lang).days)
      .filter((days) => typeof days !== 'string')
    expect(own).toHaveLength(5)
    const all = own.flatMap(({ weekdays, months }) => [...weekdays, ...months])
    for (const { weekdays, months } of own) {
      expect(new Set(weekdays).size).toBe(7)
      expect(new Set(months).size).toBe(12)
    }
    expect(new Set(all).size).toBe(all.length)
  })

  it('is asked of the platform only where every platform truly has the language', () => {
    const asked = languages
      .map(({ lang }) => timeWordsIn(lang).days)
      .filter((days) => typeof days === 'string')
    expect(new Set(asked)).toEqual(new Set(['sv-SE', 'en-GB']))
    for (const tag of asked)
      expect(new Intl.DateTimeFormat(tag).resolvedOptions()).toMatchObject({
        locale: tag,
        calendar: 'gregory',
        numberingSystem: 'latn',
      })
  })
})

describe('when the door opens', () => {
  const now = instantOf({ day: '2026-11-24', time: '20:00' })
  const at = (day: string) => instantOf({ day, time: '17:00' })

  it.each([
    ['sv', ['i dag 17:00', 'i morgon 17:00', 'fredag 27\u00a0november 17:00']],
    ['ar', ['اليوم 17:00', 'غدًا 17:00', 'الجمعة 27\u00a0تشرين الثاني/نوفمبر 17:00']],
    ['so', ['maanta 17:00', 'berri 17:00', 'Jimce 27\u00a0Nofembar 17:00']],
    ['fa-AF', ['امروز 17:00', 'فردا 17:00', 'جمعه 27\u00a0نومبر 17:00']],
    ['ti', ['ሎሚ 17:00', 'ጽባሕ 17:00', 'ዓርቢ 27\u00a0ሕዳር 17:00']],
    ['uk', ['сьогодні 17:00', 'завтра 17:00', 'п’ятниця 27\u00a0листопада 17:00']],
  ])('in %s', (lang, said) => {
    const { days } = timeWordsIn(lang)
    expect(
      ['2026-11-24', '2026-11-25', '2026-11-27'].map((day) => openingInWords(at(day), now, days)),
    ).toEqual(said)
  })

  it.each(languages)(
    'of whoever was to be here last night the hour is told alone ($lang)',
    ({ lang }) => {
      const lastNight = instantOf({ day: '2026-11-23', time: '22:30' })
      expect(openingInWords(lastNight, night, timeWordsIn(lang).days)).toBe('22:30')
    },
  )
})

describe('the wait', () => {
  it.each([
    ['ar', ['7–\u206010 دقائق', '12–\u206015 دقيقة', '80 دقيقة إلى 2 ساعة', '4–\u20604½ ساعات']],
    [
      'so',
      [
        '7–\u206010 daqiiqo',
        '12–\u206015 daqiiqo',
        '80 daqiiqo ilaa 2 saacadood',
        '4–\u20604½ saacadood',
      ],
    ],
    ['fa-AF', ['7–\u206010 دقیقه', '12–\u206015 دقیقه', '80 دقیقه تا 2 ساعت', '4–\u20604½ ساعت']],
    ['ti', ['7–\u206010 ደቓይቕ', '12–\u206015 ደቓይቕ', '80 ደቓይቕ ክሳብ 2 ሰዓታት', '4–\u20604½ ሰዓታት']],
    ['uk', ['7–\u206010 хв', '12–\u206015 хв', '80 хв до 2 год', '4–\u20604½ год']],
  ])('in %s, with the form that its numbers ask for', (lang, said) => {
    const waits = [
      { from: 7, to: 10 },
      { from: 12, to: 15 },
      { from: 83, to: 104 },
      { from: 240, to: 265 },
    ]
    expect(waits.map((wait) => waitInWords(wait, timeWordsIn(lang)))).toEqual(said)
  })
})
