/**
 * Of several versions of one event in a file the newest counts. Several events with one UID and one
 * number are no versions: calendars write such, and each of them is read.
 */
import type { ReadEvent } from './event.ts'

const keyOf = ({ uid, insteadOf }: ReadEvent): string =>
  `${uid} ${insteadOf?.instant ?? insteadOf?.day ?? ''}`

export const withoutOlder = (
  events: readonly ReadEvent[],
): { newest: ReadEvent[]; older: ReadEvent[] } => {
  const highest = new Map<string, number>()
  for (const event of events)
    highest.set(keyOf(event), Math.max(event.sequence, highest.get(keyOf(event)) ?? 0))
  const last = new Map(events.map((event) => [`${keyOf(event)} ${event.sequence}`, event]))
  const isNewest = (event: ReadEvent) => {
    if (event.uid === '') return true
    if (event.sequence !== highest.get(keyOf(event))) return false
    // One time of a series can be changed once; what stands last in the file holds.
    return event.insteadOf === undefined || last.get(`${keyOf(event)} ${event.sequence}`) === event
  }
  return {
    newest: events.filter(isNewest),
    older: events.filter((event) => !isNewest(event)),
  }
}
