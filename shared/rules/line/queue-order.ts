/**
 * Who is next. The order is one sortable key written when a youth enters the line, so that the
 * database can keep it: P1 first; then a P2 who comes back (a lost counsellor, a hand-over nobody
 * took); then those with a booked time, by that time; then by level, where every 20 minutes waited
 * counts as one level, and coming back as one more. See docs/adr/0010.
 * Ageing so moves P4 and P5 up and never past P1 (R1).
 */
import type { Level } from './triage.ts'

/** Minutes of waiting that weigh as much as one level. Source: county rule R1; confirmed by: nobody yet. */
export const minutesPerLevel = 20

/**
 * Whoever has been taken and comes back counts as one level higher, with all the time since they joined:
 * the level decides between a P4 who comes back and a P2 or P3 who waits, and within a level the one
 * who comes back goes first. Nobody comes so past P1.
 */
export const returnedRule = {
  levelsHigher: 1,
  source: 'own proposal: our fault gives a level back, and never goes before more danger',
  confirmedBy: null,
} as const

export interface Place {
  level: Level
  /** When the youth joined, ms since 1970; kept through hand-over, so that waiting is never lost. */
  since: number
  /** True when the youth has already been taken once and comes back. */
  returned: boolean
  /** The start of a booked time, ms since 1970. */
  booked?: number | undefined
  visit: string
}

/** Sortable text: smaller goes first. */
export const orderKey = ({ level, since, returned, booked, visit }: Place): string => {
  const counts = level - (returned ? returnedRule.levelsHigher : 0)
  const isHead = level > 1 && counts < 2
  const group = level === 1 ? 0 : isHead ? 1 : booked !== undefined ? 2 : 3
  const aged = since + (counts - 2) * minutesPerLevel * 60_000
  const weight = group === 3 ? aged : group === 2 ? (booked ?? since) : since
  return `${group}${String(weight).padStart(14, '0')}#${visit}`
}

/** True for a place that nobody may be taken before but another of its kind. */
export const isAcuteKey = (key: string): boolean => key.startsWith('0')
