/**
 * Who is there, by the signs that their pages give. An open connection alone is no proof: the one of a
 * sleeping phone stays open, and answers for a page that hears nothing.
 */
import { times } from './times.ts'

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

/** `asleep`: the connection is up, and the page has not answered. */
export type Presence = 'here' | 'asleep' | 'gone'

/** Of a youth's page. One without a connection is there by its asking. */
export const presenceOf = ({ seenAt, connection, goneAt }: Signs, now: number): Presence => {
  if (goneAt !== undefined) return 'gone'
  if (now - seenAt <= times.unanswered) return 'here'
  return connection === undefined ? 'gone' : 'asleep'
}

/** Those who are there first, each in the order they stood in: a place is kept, and costs nobody a call. */
export const hereFirst = <T extends Signs>(waiting: readonly T[], now: number): T[] => {
  const isHere = (one: T) => presenceOf(one, now) === 'here'
  return [...waiting.filter(isHere), ...waiting.filter((one) => !isHere(one))]
}
