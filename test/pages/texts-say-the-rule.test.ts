/** A text that says how long something takes says it as the rule has it, in every language. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type * as Booking from '../../shared/rules/later/booking.ts'
import type * as Letter from '../../shared/rules/later/letter-promise.ts'
import type * as Times from '../../shared/rules/line/times.ts'
import type * as Alarm from '../../shared/rules/safety/alarm.ts'
import { boardSafetyText } from '../../web/text/board-safety/sv.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { text as doorEn } from '../../web/text/door/en.ts'
import { text as doorLatt } from '../../web/text/door/latt.ts'
import { text as doorSv } from '../../web/text/door/sv.ts'
import { emergencyOpeningText } from '../../web/text/emergency-opening/sv.ts'
import { text as identifiedEn } from '../../web/text/identified/en.ts'
import { text as identifiedLatt } from '../../web/text/identified/latt.ts'
import { text as identifiedSv } from '../../web/text/identified/sv.ts'
import { text as laterEn } from '../../web/text/later/en.ts'
import { text as laterLatt } from '../../web/text/later/latt.ts'
import { text as laterSv } from '../../web/text/later/sv.ts'
import { planText } from '../../web/text/plan/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { text as en } from '../../web/text/youth/en.ts'
import { text as latt } from '../../web/text/youth/latt.ts'
import { text as sv } from '../../web/text/youth/sv.ts'

// Figures that no rule has and no text happens to say.
vi.mock('../../shared/rules/line/times.ts', async (original) => {
  const real = await original<typeof Times>()
  const changed = { readyCheck: 51_000, grace: 780_000, chatKept: 111_600_000 }
  return { ...real, times: { ...real.times, ...changed, handover: 57_000, coolDown: 2_220_000 } }
})
vi.mock('../../shared/rules/later/booking.ts', async (original) => {
  const real = await original<typeof Booking>()
  return { ...real, bookingRule: { ...real.bookingRule, keptFor: 420_000 } }
})
vi.mock('../../shared/rules/later/booking-times.ts', () => ({
  entranceTimes: { from: 660_000, lateUntil: 1_020_000 },
}))
vi.mock('../../shared/rules/later/letter-promise.ts', async (original) => {
  const real = await original<typeof Letter>()
  const day = 86_400_000
  return { ...real, letterRule: { ...real.letterRule, unreadKept: 91 * day, readKept: 33 * day } }
})
vi.mock('../../shared/rules/safety/alarm.ts', async (original) => {
  const real = await original<typeof Alarm>()
  return { ...real, alarmRule: { ...real.alarmRule, escalateAfter: 73_000 } }
})
vi.mock('../../shared/rules/records/emergency-opening.ts', () => ({
  emergencyOpening: { lasts: 2_940_000 },
}))

describe.each([
  ['Swedish', sv, doorSv, identifiedSv, laterSv, 'sekunder', 'minuter', 'timmar'],
  ['easy Swedish', latt, doorLatt, identifiedLatt, laterLatt, 'sekunder', 'minuter', 'timmar'],
  ['English', en, doorEn, identifiedEn, laterEn, 'seconds', 'minutes', 'hours'],
] as const)('in %s', (_, youth, door, known, later, seconds, minutes, hours) => {
  it('the ready check and the kept place', () => {
    expect(youth.visit.waiting.next[0]).toContain(`51 ${seconds}`)
    expect(youth.visit.waiting.next[1]).toContain(`13 ${minutes}`)
    expect(youth.visit.waiting.keep).toContain(`13 ${minutes}`)
  })
  it('how long a chat is kept', () => {
    expect(youth.join.ready.points.join()).toContain(`31 ${hours}`)
    expect(door.kept.join()).toContain(`31 ${hours}`)
    expect(known.mine.eraseAbout.join()).toContain(`31 ${hours}`)
  })
  it('how early and late one may come', () => {
    expect(later.book.rules[0]).toContain(`11 ${minutes}`)
    expect(later.book.rules[0]).toContain(`17 ${minutes}`)
  })
})

/** Their words for a minute change with the number; the figure does not. */
const figure = (number: number): RegExp => new RegExp(`(?<!\\d)${number}(?!\\d)`)
it.each(['ar', 'so', 'prs', 'ti', 'uk'])('in %s, the same figures', async (file) => {
  const read = async (topic: string): Promise<unknown> =>
    ((await import(`../../web/text/${topic}/${file}.ts`)) as { text: unknown }).text
  const { visit, join } = (await read('youth')) as typeof sv
  const { kept } = (await read('door')) as typeof doorSv
  const { book } = (await read('later')) as typeof laterSv
  expect(visit.waiting.next[0]).toMatch(figure(51))
  expect([visit.waiting.next[1], visit.waiting.keep]).toEqual(
    Array(2).fill(expect.stringMatching(figure(13))),
  )
  expect([join.ready.points[1], kept[1]]).toEqual(Array(2).fill(expect.stringMatching(figure(31))))
  expect(book.rules[0]).toMatch(figure(11))
  expect(book.rules[0]).toMatch(figure(17))
})

describe('for staff', () => {
  it('alarms, hand-overs and pauses', () => {
    expect(boardSafetyText.about).toContain('73 sekunder')
    expect(safetyText.alarm.backup).toContain('73 sekunder')
    expect(staffText.handover.first).toContain('57 sekunder')
    expect(staffText.end.coolAbout).toContain('37 minuter')
  })
  it('what is kept, and for whom', () => {
    for (const sees of Object.values(safetyText.assess.sees)) expect(sees).toContain('31 timmar')
    for (const law of Object.values(laterStaffText.inbox.law))
      expect(law).toMatch(/91 dagar.*33 dagar/)
    expect(laterStaffText.times.rules).toMatch(/11 minuter före och 17 minuter efter\. I 7 minuter/)
    expect(emergencyOpeningText.follows('Elin').join()).toContain('49 minuter')
  })
  it('the limits of a shift', () => {
    expect(planText.finding['short-rest']('i dag', '9 tim')).toContain('11 timmar')
    expect(planText.finding['absurd-length']('', '')).toMatch(/15 minuter och 14 timmar/)
  })
})

describe('no catalogue', () => {
  /** Not a limit of the service: a choice, a law of a form, a target that has its figure in its name. */
  const meant = [
    /'(15-minutes|1-hour|1-day|within-3-days|within-a-week|silence-\d+|follow-up)': /,
    /within5: /,
    /a day or two|en dag eller två|två dagar, den första|en dag som regeln/,
    /fyra veckor'/,
    /om tre månader|in three months/,
    /=== 1 \?|n < 60/,
  ]
  const number =
    'en|ett|två|tre|fyra|fem|tio|femton|trettio|one|two|three|four|five|ten|fifteen|thirty|a|\\d+'
  const span = 'sekund|minut|timm|dygn|dag|veck|månad|second|minute|hour|day|week|month'
  const said = new RegExp(`(?<![\\w}])(${number}) (${span})`, 'i')
  const folder = 'web/text'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )

  it.each(files)('%s says a limit in words of its own', (file) => {
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n')
    const own = lines.filter(
      (line) =>
        said.test(line) && !/^\s*(\/?\*|\/\/)/.test(line) && !meant.some((one) => one.test(line)),
    )
    expect(own).toEqual([])
  })
})
