/** A notice outside the page when it is somebody's turn: asked for by choice, and gone with the visit. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import type { NoticeTo } from '../../ports/notices.ts'
import { sealNotice, sendNotice } from '../../ports/send-notice.ts'
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import { amendNewest, type Visit } from '../../visit/index.ts'

const placeOf = ({ visit }: Pick<Visit, 'visit'>): string => `notice ${visit}`

/** As often as anybody changes their mind, and no more than a visit should cost the county. */
const mostChanges = 100

/** Where the browser takes notices in, sealed where it lies; nothing: no longer. Safe to repeat. */
export const askNotice = async (
  world: World,
  visit: Visit,
  to: NoticeTo | undefined,
): Promise<void> => {
  await amendNewest(world, visit, (now) => {
    if (to === undefined) return now.notice === undefined ? undefined : { notice: undefined }
    if (isOver(now.state)) throw new Refusal('not-now')
    if (now.rev >= mostChanges) throw new Refusal('too-many')
    return { notice: { to: sealNotice(world, placeOf(now), to) } }
  })
}

/** Only one of the deliveries of a press may send it. */
const isFirst = async (world: World, { visit, press = '' }: Visit): Promise<boolean> => {
  const path = 'notice.sentFor'
  const written = await world.clinic.write({
    patch: keys.visit(visit),
    when: [
      { path: 'press', is: press },
      { path: 'notice', present: true },
      { path, isNot: press },
    ],
    set: { [path]: press },
  })
  return written.ok
}

const sendTo = async (world: World, visit: Visit): Promise<void> => {
  const first = () => isFirst(world, visit)
  const isGone = await sendNotice(world, placeOf(visit), visit.notice?.to, times.readyCheck, first)
  if (!isGone) return
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [{ path: 'rev', is: visit.rev }],
    set: { notice: undefined },
  })
}

/**
 * Whoever is called and has asked for it is told, once for each call. Whether the page is in view only the browser
 * knows: its worker takes the notice away again. Never in the way of the call.
 */
export const noticeOfTurn = async (world: World, visit: Visit): Promise<void> => {
  if (visit.notice === undefined) return
  const send = () => sendTo(world, visit).catch(() => world.log('notice-failed', { status: 0 }))
  if (world.later === undefined) await send()
  else world.later(0, send)
}
