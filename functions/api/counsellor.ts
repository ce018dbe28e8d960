/** The counsellor's rows, each carried out by the domain. */
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import { endAlarm } from '../use-cases/safety/alarm.ts'
import type { PageKey } from '../../shared/ids.ts'
import {
  channelsNow,
  deskOf,
  goOnDuty,
  messagesOfHolder,
  noteAsking,
  say,
  showToCounsellor,
  type StaffMember,
  takeNext,
  takeParticular,
  takesVoice,
  takeVoice,
  visitOfHolder,
} from '../visit/index.ts'
import { addPageKey } from '../use-cases/talk/seat-keys.ts'
import { listColleagues, showDesk } from '../use-cases/desk/desk.ts'
import { rankOf } from '../ports/rank.ts'
import {
  acceptHandover,
  askHandover,
  declineHandover,
  withdrawHandover,
} from '../use-cases/talk/hand-over.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../http/serve.ts'
import { lineNow, offerOf, showLine } from '../use-cases/line/line-now.ts'
import { tellLine, tellPeer, tellYouthVisit } from '../use-cases/tell.ts'
import { backToLine } from '../use-cases/line/back-to-line.ts'
import { changeLevel } from '../use-cases/talk/change-level.ts'
import { close, end, endAndCool } from '../use-cases/talk/end-visit.ts'
import { answerMedium, askMedium } from '../use-cases/talk/medium.ts'
import { putAside } from '../use-cases/line/ready-check.ts'
import type { World } from '../ports/world.ts'
import { staffPlanHandlers } from './plan.ts'
import type { VerifyStaff } from '../http/actor.ts'

const done = { outcome: 'done' } as const

/** What this counsellor can take now. Refuses when there is no desk on duty. */
const taking = async (
  world: World,
  staff: StaffMember,
  { press, seat, key }: { press: string; seat: number; key?: PageKey | undefined },
) => {
  const desk = await deskOf(world, staff.id)
  if (desk === undefined) throw new Refusal('not-on-duty')
  return {
    desk,
    taking: {
      staff,
      press,
      seat,
      key,
      offer: offerOf({ channels: await channelsNow(world, desk), staff }),
      rank: rankOf(staff.id),
    },
  }
}

export const counsellorHandlers: Handlers<typeof counsellorApi> = {
  ...staffPlanHandlers,
  desk: async (world, staff) => {
    await noteAsking(world, staff.id)
    return showDesk(world, staff)
  },
  duty: async (world, staff, duty) => {
    await goOnDuty(world, staff, duty)
    await tellLine(world)
    return showDesk(world, staff)
  },
  line: async (world) => showLine(await lineNow(world)),
  take: async (world, staff, ask) => {
    const { desk, taking: mine } = await taking(world, staff, ask)
    const visit =
      ask.visit === undefined
        ? await takeNext(world, mine)
        : await takeParticular(world, mine, ask.visit)
    if (visit === undefined)
      return { outcome: ask.visit === undefined ? 'nobody-waiting' : 'taken-by-other' }
    if (visit.level === 1) await endAlarm(world, visit.visit, 'meet').catch(() => undefined)
    // Kept for the youth who comes to speak, before anybody else is called.
    if (takesVoice(visit)) await takeVoice(world, staff.id, visit.visit)
    const pages = ask.key === undefined ? [] : [ask.key]
    await Promise.all([tellYouthVisit(world, visit, { desk, keys: pages }), tellLine(world)])
    return { outcome: 'claimed', visit: showToCounsellor(world, visit, pages) }
  },
  visit: async (world, staff, ask) =>
    showToCounsellor(world, await visitOfHolder(world, ask.visit, staff.id)),
  messages: async (world, staff, ask) => ({
    messages: await messagesOfHolder(
      world,
      await visitOfHolder(world, ask.visit, staff.id),
      ask.after,
    ),
  }),
  say: async (world, staff, ask) => {
    const visit = await visitOfHolder(world, ask.visit, staff.id)
    const elsewhere = ask.epoch !== undefined && ask.epoch !== visit.epoch
    if (!isHeld(visit.state) || elsewhere) throw new Refusal('not-now')
    const message = await say(
      world,
      { visit: visit.visit, epoch: visit.epoch, side: 'counsellor' },
      ask,
    )
    await tellPeer(
      world,
      { visit: visit.visit, side: 'counsellor' },
      { type: 'message', visit: visit.visit, message },
    )
    return { message }
  },
  pageKey: async (world, staff, { visit: id, ...ask }) => {
    const visit = await visitOfHolder(world, id, staff.id)
    return showToCounsellor(world, visit, await addPageKey(world, visit, ask))
  },
  askMedium: async (world, staff, { visit, ...ask }) =>
    showToCounsellor(
      world,
      await askMedium(world, await visitOfHolder(world, visit, staff.id), 'counsellor', ask),
    ),
  answerMedium: async (world, staff, { visit, ...answer }) =>
    showToCounsellor(
      world,
      await answerMedium(world, await visitOfHolder(world, visit, staff.id), 'counsellor', answer),
    ),
  noAnswer: async (world, staff, ask) => {
    await putAside(world, await visitOfHolder(world, ask.visit, staff.id))
    await tellLine(world)
    return done
  },
  release: async (world, staff, ask) => {
    const visit = await visitOfHolder(world, ask.visit, staff.id)
    if (!(await backToLine(world, visit, 'release', 'put-back'))) throw new Refusal('not-now')
    await tellLine(world)
    return done
  },
  end: async (world, staff, ask) => {
    await end(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  endAndCool: async (world, staff, ask) => {
    await endAndCool(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  close: async (world, staff, { visit, ...form }) => {
    await close(world, await visitOfHolder(world, visit, staff.id), form)
    await tellLine(world)
    return done
  },
  level: async (world, staff, ask) =>
    showToCounsellor(
      world,
      await changeLevel(
        world,
        await visitOfHolder(world, ask.visit, staff.id),
        ask.level,
        ask.reason,
      ),
    ),
  colleagues: async (world, staff) => ({ colleagues: await listColleagues(world, staff.id) }),
  offer: async (world, staff, ask) =>
    showToCounsellor(
      world,
      await askHandover(world, await visitOfHolder(world, ask.visit, staff.id), ask.to, ask.note),
    ),
  withdraw: async (world, staff, ask) =>
    showToCounsellor(
      world,
      await withdrawHandover(world, await visitOfHolder(world, ask.visit, staff.id)),
    ),
  accept: async (world, staff, ask) => {
    const visit = await acceptHandover(world, (await taking(world, staff, ask)).taking, ask.visit)
    if (visit === undefined) return { outcome: 'taken-by-other' }
    return { outcome: 'claimed', visit: showToCounsellor(world, visit) }
  },
  decline: async (world, staff, ask) => {
    await declineHandover(world, staff.id, ask.visit)
    await tellLine(world)
    return done
  },
}

export const counsellorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(counsellorApi, world, verify, counsellorHandlers)
