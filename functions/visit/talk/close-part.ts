/**
 * A pass ends with the part of the talk it is for: the mark at the next free number is what every later
 * message comes to, whoever carries it. See docs/adr/0004.
 */
import { isHeld, type VisitState } from '../../../shared/rules/line/visit-states.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { furthestSeen, TalkRow } from './talk-rows.ts'

interface Part {
  visit: VisitId
  epoch: number
}
interface AsHeld extends Partial<Part> {
  state: VisitState
}

/** The part of the talk that is over with this change, if one is. */
export const partOver = (before: AsHeld, after: Part & AsHeld): Part | undefined => {
  const { visit, epoch } = before
  if (visit === undefined || epoch === undefined || !isHeld(before.state)) return undefined
  return isHeld(after.state) && after.epoch === epoch ? undefined : { visit, epoch }
}

/** No pass is older, so a mark need not be. */
const marked = (from: number) => ({ closed: true, expires: expiresAt(from + times.pass) }) as const

/** More messages than this between a look and a write are a fault, not a talk. */
const mostCrossings = 50

/** Safe to repeat. */
export const closePart = async (world: World, { visit, epoch }: Part): Promise<void> => {
  let seq = furthestSeen(world, `${visit} ${epoch}`) + 1
  for (let crossing = 0; crossing < mostCrossings; crossing++) {
    const key = keys.message(visit, epoch, seq)
    const written = await put(world.clinic, key, TalkRow, marked(world.now()))
    if (written.ok || (written.current !== undefined && 'closed' in written.current)) return
    const from = { ...keys.messages(visit, epoch), after: keys.messageSk(epoch, seq), fresh: true }
    const since = await world.clinic.list(from)
    if (since.some(({ closed }) => closed === true)) return
    seq += since.length + 1
  }
}

/**
 * Takes every word out of the talk that ended at `endedAt`. The numbers stay marked for as long as a pass
 * of it may be out, or a message could land in the place of one that is gone.
 */
export const emptyTalk = async (
  world: World,
  rows: readonly Item[],
  endedAt: number,
): Promise<void> => {
  if (world.now() >= endedAt + times.pass) return world.clinic.removeAll(rows)
  const abreast = 25
  const left = rows.filter(({ closed }) => closed !== true)
  for (let first = 0; first < left.length; first += abreast)
    await Promise.all(
      left.slice(first, first + abreast).map(({ pk, sk, ...words }) => {
        const gone = Object.fromEntries(Object.keys(words).map((name) => [name, undefined]))
        return world.clinic.write({
          patch: { pk, sk },
          when: [],
          set: { ...gone, ...marked(endedAt) },
        })
      }),
    )
}
