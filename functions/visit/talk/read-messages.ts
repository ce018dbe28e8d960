/** The messages of a talk: the youth's whole visit, or the counsellor's own part of it. */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { MessageItem } from './say.ts'
import type { Visit } from '../visit.ts'

/** Every message after (`epoch`, `after`), oldest first; nothing once the chat is erased. */
export const messagesOfYouth = async (
  world: World,
  visit: Visit,
  epoch: number,
  after: number,
): Promise<Message[]> => {
  if (visit.erased === true) return []
  const from = { ...keys.messages(visit.visit), after: keys.messageSk(epoch, after) }
  return readAll(world.clinic, from, MessageItem)
}

/** The messages of the counsellor's own epoch after a number, oldest first; none once the talk is over. */
export const messagesOfHolder = async (
  world: World,
  visit: Visit,
  after: number,
): Promise<Message[]> => {
  if (isOver(visit.state)) return []
  const from = {
    ...keys.messages(visit.visit, visit.epoch),
    after: keys.messageSk(visit.epoch, after),
  }
  return readAll(world.clinic, from, MessageItem)
}
