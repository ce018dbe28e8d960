/** "Radera nu": the chat is gone at once, with a receipt that says how much. */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import { keys } from '../store/keys.ts'
import { sealedKey } from '../../shared/sealed-text.ts'
import type { Item } from '../store/store.ts'
import type { World } from '../ports/world.ts'
import { amend } from './move.ts'
import { overNow } from './over-now.ts'
import { emptyTalk } from './talk/close-part.ts'
import { TalkRow } from './talk/talk-rows.ts'
import { type Visit, without } from './visit.ts'

export interface Erased {
  outcome: 'erased'
  messages: number
  at: number
}

/** First unreadable, then removed: a crash in between leaves nothing that can be read. */
export const erase = async (world: World, known: Visit): Promise<Erased> => {
  const visit = await overNow(world, known)
  if (visit.erased !== true) {
    const gone = without(visit, ({ keptBecause }) => keptBecause !== undefined)
    const erased = await amend(world, visit, { ...gone, erased: true })
    if (!erased.moved) throw new Refusal('try-again')
  }
  const rows = await world.clinic.list({ ...keys.messages(visit.visit), fresh: true })
  const scales = await world.clinic.list({ ...keys.talkScales(visit.visit), fresh: true })
  await emptyTalk(world, rows, visit.endedAt ?? world.now())
  const beside = await world.clinic.list({ ...keys.colleagueMessages(visit.visit), fresh: true })
  await world.clinic.removeAll([
    ...scales,
    ...beside,
    keys.colleagueLine(visit.visit),
    keys.assessment(visit.visit),
    keys.alarm(visit.visit),
    keys.referralDraft(visit.visit),
  ])
  // What only carried a key was no message to anybody.
  const isMessage = (item: Item) => {
    const row = z.safeParse(TalkRow, item).data
    return row === undefined || !('closed' in row || row.body.v === sealedKey)
  }
  const count = rows.filter(isMessage).length
  world.log('erased', { messages: count })
  return { outcome: 'erased', messages: count, at: world.now() }
}
