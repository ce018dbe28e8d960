/** When a letter is answered at the latest, which letters stand on top, and how long it can be read. */
import { addDays, instantOf, localTime, weekdayOf, type Day } from '../opening/shift-times.ts'
import { isHoliday } from '../opening/shift-holidays.ts'
import type { Level } from '../line/triage.ts'

const day = 24 * 3_600_000

export const letterRule: {
  /** Whole working days after the day it was written, by level. */
  workingDays: Record<Level, number>
  /** The promise holds until this hour of the last day, local time. */
  until: string
  /** Days an answer that nobody has read can be read; and a letter that nobody answered is kept. */
  unreadKept: number
  /** Days an answer can be read again after the first time. */
  readKept: number
  /** How long a colleague has to say yes to a hand-over, ms. */
  offer: number
  source: string
  confirmedBy: string | null
} = {
  workingDays: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 2 },
  until: '17:00',
  unreadKept: 90 * day,
  readKept: 30 * day,
  offer: day,
  source: 'I3, feedback within 2 working days; the county decides the figures',
  confirmedBy: null,
}

export const isWorkingDay = (date: Day): boolean => weekdayOf(date) <= 5 && !isHoliday(date)

/** The end of so many whole working days after the day of `at` (ms). */
export const endOfWorkingDays = (at: number, days: number): number => {
  let date = localTime(at).day
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) left--
  }
  return instantOf({ day: date, time: letterRule.until })
}

/** The instant a letter of this level, written at `at` (ms), is answered by. */
export const promisedBy = (at: number, level: Level): number =>
  endOfWorkingDays(at, letterRule.workingDays[level])

export interface InInbox {
  letter: string
  level: Level
  promisedBy: number
  /** Absent while it waits. */
  answeredAt?: number | undefined
}

/** The one rule of a broken promise: an answer keeps or breaks it for good, the clock until then. */
export const isLate = (
  { promisedBy: by, answeredAt }: Pick<InInbox, 'promisedBy' | 'answeredAt'>,
  now: number,
): boolean => (answeredAt ?? now) > by

export const inboxParts = ['late', 'urgent', 'rest'] as const
export type InboxPart = (typeof inboxParts)[number]

/** Where a letter that waits stands in the inbox. */
export const partOf = (letter: InInbox, now: number): InboxPart => {
  if (isLate(letter, now)) return 'late'
  return letter.level <= 2 ? 'urgent' : 'rest'
}

/** Broken promises on top, P1 and P2 first among them; then P1 and P2; then whose promise ends soonest. */
export const inboxOrder =
  (now: number) =>
  (a: InInbox, b: InInbox): number => {
    const weight = (one: InInbox) => inboxParts.indexOf(partOf(one, now)) * 2 + urgency(one)
    return weight(a) - weight(b) || a.promisedBy - b.promisedBy || (a.letter < b.letter ? -1 : 1)
  }

const urgency = ({ level }: InInbox): number => (level <= 2 ? 0 : 1)
