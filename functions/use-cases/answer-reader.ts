/** The youth says yes or no to a colleague in the chat, and may say stop at any moment. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { readerOf, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { moveReader, procedureOf } from '../safety/index.ts'
import { tellReader } from './tell-reader.ts'

export interface ReaderAnswer {
  yes: boolean
  /** What has been written so far in this part of the talk goes along. */
  history?: boolean | undefined
}

/** Safe to repeat. Refuses `not-now` to a yes that nobody asked for any more. */
export const answerReader = async (
  world: World,
  visit: Visit,
  { yes, history }: ReaderAnswer,
): Promise<void> => {
  const { epoch } = visit
  for (let round = 0; round < 4; round++) {
    const found = await procedureOf(world, visit.visit)
    const reader = found && readerOf(found, visit).reader
    const isSo = yes
      ? reader?.state === 'reading'
      : reader === undefined || reader.state === 'refused'
    if (isSo) return
    if (found === undefined || (yes && reader?.state !== 'asked')) throw new Refusal('not-now')
    const stops = reader?.state === 'reading'
    const event = yes ? 'allow' : stops ? 'end' : 'refuse'
    const moved = await moveReader(world, found, event, {
      epoch,
      ...(yes && history === true && { history }),
    })
    if (!moved.moved) continue
    if (yes) world.log('reader-let-in')
    else if (stops) world.log('reader-gone')
    return tellReader(world, visit.visit)
  }
  throw new Refusal('try-again')
}
