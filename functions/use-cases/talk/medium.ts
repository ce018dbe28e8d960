/** Chat, voice, picture: more by the word of both, less by the word of one, all within one visit. */
import type { World } from '../../ports/world.ts'
import { tellBeside, tellBoth } from '../tell.ts'
import {
  amendNewest,
  type Changes,
  freeVoice,
  mediumOf,
  type Side,
  takeVoice,
  type Visit,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Channel } from '../../../shared/ids.ts'
import { isAloud, isLess, type LessWhy } from '../../../shared/rules/call/medium.ts'

const talks = ({ state }: Visit): boolean =>
  state === 'talking' || state === 'asking' || state === 'offered'

/** Both have said yes: the desk's one voice first, then the visit. */
const more = async (world: World, now: Visit, to: Channel): Promise<Changes> => {
  if (now.holder === undefined || !(await takeVoice(world, now.holder.id, now.visit)))
    throw new Refusal('other-talk')
  return { medium: to, mediumAsk: undefined, lessWhy: undefined, room: now.room ?? now.rev + 1 }
}

const less = (to: Channel, why: LessWhy): Changes => ({
  medium: isAloud(to) ? to : undefined,
  mediumAsk: undefined,
  lessWhy: why,
  ...(isAloud(to) ? {} : { room: undefined }),
})

/** Tells everybody whom the change concerns, and gives the voice back when nothing sounds any more. */
const after = async (world: World, before: Visit, visit: Visit): Promise<Visit> => {
  if (visit.rev === before.rev) return visit
  const [was, is] = [mediumOf(before), mediumOf(visit)]
  if (was !== is) world.log(isLess(is, was) ? 'medium-less' : 'medium-more')
  // Counted here, because it may be a page that finds that the service does not answer.
  if (was !== is && visit.lessWhy === 'down') world.log('video-down')
  const quiet = isAloud(was) && !isAloud(is)
  if (quiet && visit.holder !== undefined) await freeVoice(world, visit.holder.id, visit.visit)
  await Promise.all([
    tellBoth(world, visit),
    isAloud(was) === isAloud(is) ? undefined : tellBeside(world, visit),
  ])
  return visit
}

/** Carries out a change of medium on the visit as it is now. Refuses `not-now` outside a talk. */
const change = async (
  world: World,
  visit: Visit,
  changes: (now: Visit) => Promise<Changes | undefined> | Changes | undefined,
): Promise<Visit> => {
  let before = visit
  const changed = await amendNewest(world, visit, (now) => {
    if (!talks(now)) throw new Refusal('not-now')
    before = now
    return changes(now)
  })
  return after(world, before, changed)
}

/**
 * Asks for more, or goes down to less at once. Asking for what the other side has asked for already
 * is a yes; asking for what is so already takes the question back.
 */
export const askMedium = (
  world: World,
  visit: Visit,
  by: Side,
  { to, why = 'chosen' }: { to: Channel; why?: LessWhy | undefined },
): Promise<Visit> =>
  change(world, visit, (now) => {
    const is = mediumOf(now)
    const asked = now.mediumAsk
    if (to === is) return asked === undefined ? undefined : { mediumAsk: undefined }
    if (isLess(to, is)) return less(to, why)
    if (asked?.to === to) return asked.by === by ? undefined : more(world, now, to)
    return { mediumAsk: { to, by } }
  })

/** The other side's word on what was asked. Refuses `not-now` when that is no longer the question. */
export const answerMedium = (
  world: World,
  visit: Visit,
  by: Side,
  { to, yes }: { to: Channel; yes: boolean },
): Promise<Visit> =>
  change(world, visit, (now) => {
    // Said again, because the first answer's reply was lost.
    if (yes && mediumOf(now) === to) return undefined
    if (now.mediumAsk?.to !== to || now.mediumAsk.by === by) throw new Refusal('not-now')
    return yes ? more(world, now, to) : { mediumAsk: undefined }
  })
