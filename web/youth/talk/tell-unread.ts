/** Words that were sealed for another device of this youth's, which is gone: their writer is told that they do not open here. */
import type { Talk } from '../../data/talk/talk-ports.ts'
import { visit } from '../visit/visit-store.ts'

/** Of this part of the talk alone: what does not open of an earlier one is said of by itself. */
export const shutHere = ({ lines }: Pick<Talk, 'lines'>): string[] => {
  const now = visit.peek()
  const epoch = now !== undefined && 'epoch' in now ? now.epoch : undefined
  return lines.peek().flatMap(({ mid, from, text, passedOn, ...line }) => {
    const isShut = from === 'counsellor' && text === undefined && passedOn !== true
    return isShut && line.epoch === epoch ? [mid] : []
  })
}
