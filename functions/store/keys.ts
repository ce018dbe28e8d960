/** Where everything lies: the key of every kind of item. */
import type { StaffId, VisitId } from '../../shared/ids.ts'
import { callsKey } from '../../shared/rules/on-call/reasons.ts'
import type { Key } from './store.ts'

export const tables = { clinic: 'Clinic', records: 'Records' } as const

const padded = (n: number) => String(n).padStart(6, '0')

export const keys = {
  visit: (visit: VisitId): Key => ({ pk: `VISIT#${visit}`, sk: 'VISIT' }),
  message: (visit: VisitId, epoch: number, seq: number): Key => ({
    pk: `VISIT#${visit}`,
    sk: `MSG#${padded(epoch)}#${padded(seq)}`,
  }),
  messages: (visit: VisitId, epoch?: number) => ({
    pk: `VISIT#${visit}`,
    prefix: epoch === undefined ? 'MSG#' : `MSG#${padded(epoch)}#`,
  }),
  talkScale: (visit: VisitId, scale: string): Key => ({
    pk: `VISIT#${visit}`,
    sk: `SCALE#${scale}`,
  }),
  talkScales: (visit: VisitId) => ({ pk: `VISIT#${visit}`, prefix: 'SCALE#' }),
  messageSk: (epoch: number, seq: number) => `MSG#${padded(epoch)}#${padded(seq)}`,
  desk: (staff: StaffId): Key => ({ pk: 'DESKS', sk: staff }),
  desks: { pk: 'DESKS' },
  connection: (connection: string): Key => ({ pk: `CONN#${connection}`, sk: 'CONN' }),
  offer: (visit: VisitId): Key => ({ pk: 'OFFERS', sk: visit }),
  offers: { pk: 'OFFERS' },
  /** The county's exceptions from what the shifts say; see functions/opening/hours.ts. */
  hours: { pk: 'COUNTY', sk: 'HOURS' } as Key,
  surge: { pk: 'COUNTY', sk: 'SURGE' } as Key,
  shift: (shift: string): Key => ({ pk: 'SHIFTS', sk: shift }),
  shifts: { pk: 'SHIFTS' },
  /** Which link opens a person's calendar, and whose calendar a link opens. */
  feed: (staff: StaffId): Key => ({ pk: 'FEEDS', sk: staff }),
  feedLink: (hash: string): Key => ({ pk: `FEED#${hash}`, sk: 'FEED' }),
  /** The hash of a return code is its key: who has not the words cannot even ask. */
  code: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'CODE' }),
  tries: { pk: 'LIMITS', sk: 'CODES' } as Key,
  /** That a press has come, by the name its page gave it. */
  press: (name: string): Key => ({ pk: `PRESS#${name}`, sk: 'PRESS' }),
  spentProof: (salt: string): Key => ({ pk: `PROOF#${salt}`, sk: 'PROOF' }),
  letter: (letter: string): Key => ({ pk: 'LETTERS', sk: letter }),
  letters: { pk: 'LETTERS' },
  letterText: (letter: string, which: string): Key => ({ pk: `LETTER#${letter}`, sk: which }),
  letterTexts: (letter: string) => ({ pk: `LETTER#${letter}` }),
  letterTally: (day: string, id: string): Key => ({ pk: 'LETTERS-ANSWERED', sk: `${day}#${id}` }),
  letterTallies: { pk: 'LETTERS-ANSWERED' },
  times: (day: string, staff: StaffId): Key => ({ pk: 'TIMES', sk: `${day}#${staff}` }),
  timesOf: (day: string) => ({ pk: 'TIMES', prefix: `${day}#` }),
  allTimes: { pk: 'TIMES' },
  wish: (wish: string): Key => ({ pk: 'WISHES', sk: wish }),
  wishes: { pk: 'WISHES' },
  levelChange: (day: string, id: string): Key => ({ pk: 'LEVELS-CHANGED', sk: `${day}#${id}` }),
  levelChanges: { pk: 'LEVELS-CHANGED' },
  tally: (day: string, id: string): Key => ({ pk: `DAY#${day}`, sk: `TALLY#${id}` }),
  survey: (day: string, id: string): Key => ({ pk: `DAY#${day}`, sk: `SURVEY#${id}` }),
  alarm: (visit: VisitId): Key => ({ pk: 'ALARMS', sk: visit }),
  alarms: { pk: 'ALARMS' },
  /** Whether somebody on call has answered; the only items their function reaches. */
  call: (cause: string): Key => ({ pk: callsKey, sk: cause }),
  backup: { pk: 'COUNTY', sk: 'BACKUP' } as Key,
  procedure: (visit: VisitId): Key => ({ pk: 'PROCEDURES', sk: visit }),
  procedures: { pk: 'PROCEDURES' },
  /** Who writes to whom beside a talk, and what; see functions/safety/colleague-line.ts. */
  colleagueLine: (visit: VisitId): Key => ({ pk: 'COLLEAGUES', sk: visit }),
  colleagueLines: { pk: 'COLLEAGUES' },
  colleagueMessage: (visit: VisitId, at: number, mid: string): Key => ({
    pk: `VISIT#${visit}`,
    sk: `COLLEAGUE#${String(at).padStart(14, '0')}#${mid}`,
  }),
  colleagueMessages: (visit: VisitId) => ({ pk: `VISIT#${visit}`, prefix: 'COLLEAGUE#' }),
  assessment: (visit: VisitId): Key => ({ pk: `VISIT#${visit}`, sk: 'ASSESSMENT' }),
  referralDraft: (visit: VisitId): Key => ({ pk: `VISIT#${visit}`, sk: 'REFERRAL' }),
  referral: (id: string): Key => ({ pk: 'REFERRALS', sk: id }),
  referrals: { pk: 'REFERRALS' },
  referred: (day: string, id: string): Key => ({ pk: 'REFERRED', sk: `${day}#${id}` }),
  allReferred: { pk: 'REFERRED' },
  /** What somebody could not use, in words. */
  accessibility: (feedback: string): Key => ({ pk: 'ACCESSIBILITY', sk: feedback }),
  accessibilityAll: { pk: 'ACCESSIBILITY' },
  /** Ideas of youths, sealed; and the questions of the terms with their votes. */
  idea: (idea: string): Key => ({ pk: 'IDEAS', sk: idea }),
  ideas: { pk: 'IDEAS' },
  question: (question: string): Key => ({ pk: 'QUESTIONS', sk: question }),
  questions: { pk: 'QUESTIONS' },
  supervision: (id: string): Key => ({ pk: 'SUPERVISION', sk: id }),
  supervisions: { pk: 'SUPERVISION' },
  badEnding: (id: string): Key => ({ pk: 'ENDINGS', sk: id }),
  badEndings: { pk: 'ENDINGS' },
  day: (day: string) => ({ pk: `DAY#${day}` }),
  /** A month in counts; and what has been published of a period, which outlives it. */
  month: (month: string): Key => ({ pk: 'MONTHS', sk: month }),
  months: { pk: 'MONTHS' },
  publication: (period: string): Key => ({ pk: 'PUBLISHED', sk: period }),
  publications: { pk: 'PUBLISHED' },
  programmeYear: (unit: string, year: string): Key => ({ pk: `FIGURES#${unit}`, sk: year }),
  programmeYears: (unit: string) => ({ pk: `FIGURES#${unit}` }),
  /** What the county's numbers are held against, and its own words of a year, each version by itself. */
  yardstick: (kind: string, year: number): Key => ({ pk: 'YARDSTICKS', sk: `${kind}#${year}` }),
  yardsticks: { pk: 'YARDSTICKS' },
  countyWords: (year: string, version: number): Key => ({
    pk: 'COUNTY-WORDS',
    sk: `${year}#${padded(version)}`,
  }),
  countyWordsOf: (year: string) => ({ pk: 'COUNTY-WORDS', prefix: `${year}#` }),
} as const
