/** The messages of a talk, a page at a time: the youth's whole visit, or the counsellor's own part of it. */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { talkLimits } from '../../../shared/rules/line/talk-limits.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { readPage } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { onlyMessages, TalkRow } from './talk-rows.ts'
import type { Visit } from '../visit.ts'

/** Oldest first; `more`: there may be others behind the last of them. */
export interface MessagePage {
  messages: Message[]
  more?: true
}

/** What comes after a number: of one epoch, or of all. No longer than a function may answer. */
export const pageOfMessages = async (
  world: World,
  visit: VisitId,
  { epoch, after }: { epoch: number; after: number },
  only?: 'this-epoch',
): Promise<MessagePage> => {
  const { pk, prefix } = keys.messages(visit, only === undefined ? undefined : epoch)
  const from = { pk, prefix, after: keys.messageSk(epoch, after), limit: talkLimits.page }
  const { items, more } = await readPage(world.clinic, from, TalkRow)
  return { messages: onlyMessages(items), ...(more && { more: true as const }) }
}

/** After (`epoch`, `after`); nothing once the chat is erased. */
export const messagesOfYouth = async (
  world: World,
  visit: Visit,
  epoch: number,
  after: number,
): Promise<MessagePage> =>
  visit.erased === true ? { messages: [] } : pageOfMessages(world, visit.visit, { epoch, after })

/** Of the counsellor's own epoch; none once the talk is over. */
export const messagesOfHolder = async (
  world: World,
  { visit, epoch, state }: Visit,
  after: number,
): Promise<MessagePage> =>
  isOver(state) ? { messages: [] } : pageOfMessages(world, visit, { epoch, after }, 'this-epoch')
