/**
 * Who is there, by the signs that their pages give. An open connection alone is no proof: the one of a
 * sleeping phone stays open, and answers for a page that hears nothing.
 */
import { times } from './times.ts'
import type { Level } from './triage.ts'

interface Signs {
  /** The last sign of life of a page. */
  seenAt: number
  connection?: string | undefined
  /** When what was sent found nobody there. */
  goneAt?: number | undefined
}

/** Gone: their talks go back to the head of the line. A page whose connection is up is given longer. */
export const isCounsellorGone = ({ seenAt, connection, goneAt }: Signs, now: number): boolean => {
  const isUp = connection !== undefined && goneAt === undefined
  return now - seenAt > (isUp ? times.counsellorQuiet : times.counsellorGone)
}

/** When somebody whose connection broke is gone, and their youths get somebody else. */
export const goneFrom = (seenAt: number): number => seenAt + times.counsellorGone

/** `asleep`: the connection is up, and the page has not answered. */
export type Presence = 'here' | 'asleep' | 'gone'

/** Of a youth's page. One without a connection is there by its asking. */
export const presenceOf = ({ seenAt, connection, goneAt }: Signs, now: number): Presence => {
  if (goneAt !== undefined) return 'gone'
  if (now - seenAt <= times.unanswered) return 'here'
  return connection === undefined ? 'gone' : 'asleep'
}

/**
 * Those who are there before those whose page sleeps or is gone, each in the order they stood in: a place
 * is kept, and costs nobody a call into nothing. Acute danger goes before all, whatever its page says.
 */
export const presenceRule = {
  acuteGoesFirst: true,
  source: 'own proposal: a call into nothing costs everybody the ready check; R1 for acute danger',
  confirmedBy: null,
} as const

type Waiting = Signs & { level: Level }

export const isAcute = ({ level }: { level: Level }): boolean => level === 1
export const isThere = (one: Signs, now: number): boolean => presenceOf(one, now) === 'here'

/** In the order in which they are called; the order of the line is kept within each part. */
export const callingOrder = <T extends Waiting>(waiting: readonly T[], now: number): T[] => {
  const part = (one: T): number => (isAcute(one) ? 0 : 2) + (isThere(one, now) ? 0 : 1)
  const parts: T[][] = [[], [], [], []]
  for (const one of waiting) parts[part(one)]?.push(one)
  return parts.flat()
}
