/** Words in a talk: stored first, then told to the other side; and which pages of a counsellor can read them. */
import type { DownFrame } from '../../../shared/contract/live.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { PageKey } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import {
  DeskItem,
  deskOf,
  pageKeysOf,
  type Pass,
  say,
  type Saying,
  seatName,
  showToCounsellor,
  type Side,
  type Visit,
} from '../../visit/index.ts'
import { tellDesk, tellPeer, tellYouthVisit } from '../tell.ts'

/** Refuses `not-now` outside the talk, and what was written into an earlier part of it. */
export const sayInTalk = async (
  world: World,
  { visit, epoch, state }: Visit,
  side: Side,
  saying: Saying & { epoch?: number | undefined },
): Promise<Message> => {
  const elsewhere = saying.epoch !== undefined && saying.epoch !== epoch
  if (!isHeld(state) || elsewhere) throw new Refusal('not-now')
  const message = await say(world, { visit, epoch, side }, saying)
  await tellPeer(world, { visit, side }, { type: 'message', visit, message })
  return message
}

/** To the other side by the shortest way: the connection in the pass, or a fresh look. */
export const tellByPass = async (world: World, pass: Pass, frame: DownFrame): Promise<void> => {
  const { peer, beside = [] } = pass
  const [told] = await Promise.all([
    peer === undefined ? 'gone' : world.push.tell(peer, frame),
    // What is said is read in every window, and a call is in the one they are at: that need not be the newest.
    ...beside.map((window) => world.push.tell(window, frame)),
  ])
  if (told === 'gone') await tellPeer(world, pass, frame)
}

/** On the live channel, where the pass says all: nothing is read first. `said` goes to the writer. */
export const sayByPass = async (
  world: World,
  connection: string,
  pass: Pass,
  saying: Saying,
): Promise<void> => {
  const { visit } = pass
  const message = await say(world, pass, saying)
  await Promise.all([
    world.push.tell(connection, { type: 'said', visit, message }),
    tellByPass(world, pass, { type: 'message', visit, message }),
  ])
}

/** Windows of one counsellor on one talk; an older one that is still open says its key again. */
const mostPages = 3

/**
 * A page of the holder's that can open the talk: its public key lies on the seat, and goes with it.
 * In place of one that is no more; the youth's page seals for it at once, and the desk's other windows are asked.
 */
export const addSeatKey = async (
  world: World,
  visit: Visit,
  { key, instead }: { key: PageKey; instead?: PageKey | undefined },
): Promise<PageKey[]> => {
  const { holder, seat, press } = visit
  if (holder === undefined || seat === undefined || press === undefined || !isHeld(visit.state))
    throw new Refusal('not-now')
  const known = pageKeysOf(await deskOf(world, holder.id), visit)
  const pages = [...known.filter((one) => one !== key && one !== instead), key].slice(-mostPages)
  const path = `seats.${seatName(seat)}` as const
  const when = [{ path: `${path}.press`, is: press }]
  const set = { [`${path}.keys` as const]: pages }
  const written = await patch(world.clinic, keys.desk(holder.id), DeskItem, when, set)
  if (!written.ok) throw new Refusal('not-now')
  // Whoever gives way says its key again when it looks, and not at once: four windows would never be done.
  const isPushedOut = known.some((one) => one !== instead && !pages.includes(one))
  const asksOthers = pages.length > 1 && !isPushedOut
  const shown = { type: 'desk-visit', visit: showToCounsellor(world, visit, pages) } as const
  await Promise.all([
    tellYouthVisit(world, visit, { desk: written.item }),
    asksOthers ? tellDesk(world, written.item, shown) : undefined,
  ])
  return pages
}
