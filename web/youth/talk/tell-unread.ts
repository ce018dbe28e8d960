/** Words that were sealed for another device of this youth's, which is gone: their writer is told that nobody could read them. */
import { effect, untracked } from '@preact/signals'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { visit } from '../visit/visit-store.ts'

/** As many as fit in one message with ease. */
const most = 100

/**
 * Told when something has been written here, and not before: until then another device may read on, and a word of
 * this page's own would make its key the one that holds.
 */
export const tellShut = ({ lines, outbox, tell }: Talk): (() => void) => {
  const told = new Set<string>()
  let hasWritten = false
  return effect(() => {
    const isWriting = outbox.value.some((one) => 'said' in one && 'text' in one.said)
    const isStored = hasWritten && !isWriting
    hasWritten = isWriting
    if (!isStored) return
    untracked(() => {
      const now = visit.peek()
      const epoch = now !== undefined && 'epoch' in now ? now.epoch : undefined
      const shut = lines.peek().flatMap(({ mid, from, text, passedOn, ...line }) => {
        const isShut = from === 'counsellor' && text === undefined && passedOn !== true
        return isShut && line.epoch === epoch && !told.has(mid) ? [mid] : []
      })
      if (shut.length === 0) return
      for (const mid of shut) told.add(mid)
      void tell({ shut: shut.slice(-most) })
    })
  })
}
