/** The counsellor's rows, each carried out by the domain. */
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { messagesOfHolder, noteAsking, showToCounsellor, visitOfHolder } from '../visit/index.ts'
import { addSeatKey, sayInTalk } from '../use-cases/talk/talk.ts'
import { changeDuty, listColleagues, showDesk } from '../use-cases/desk/desk.ts'
import {
  acceptHandover,
  askHandover,
  declineHandover,
  withdrawHandover,
} from '../use-cases/talk/hand-over.ts'
import type { Hono } from 'hono/tiny'
import { type Handlers, serve } from './serve/serve.ts'
import { lineNow, showLine, shownAfter } from '../use-cases/line/line-now.ts'
import { release } from '../use-cases/line/back-to-line.ts'
import { changeLevel } from '../use-cases/talk/change-level.ts'
import { endAndCool, endByCounsellor, fileForm } from '../use-cases/talk/end-visit.ts'
import { answerMedium, askMedium } from '../use-cases/talk/medium.ts'
import { noAnswer } from '../use-cases/line/ready-check.ts'
import type { World } from '../ports/world.ts'
import { staffPlanHandlers } from './plan.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import { claim, showClaimed, takingNow } from '../use-cases/line/claim.ts'

const done = { outcome: 'done' } as const

export const counsellorHandlers: Handlers<typeof counsellorApi> = {
  ...staffPlanHandlers,
  desk: async (world, staff) => {
    await noteAsking(world, staff.id)
    return showDesk(world, staff)
  },
  duty: changeDuty,
  line: async (world) => showLine(await lineNow(world, shownAfter)),
  take: claim,
  visit: async (world, staff, ask) =>
    showToCounsellor(world, await visitOfHolder(world, ask.visit, staff.id)),
  messages: async (world, staff, { visit, after }) =>
    messagesOfHolder(world, await visitOfHolder(world, visit, staff.id), after),
  say: async (world, staff, { visit, ...saying }) => ({
    message: await sayInTalk(
      world,
      await visitOfHolder(world, visit, staff.id),
      'counsellor',
      saying,
    ),
  }),
  pageKey: async (world, staff, { visit: id, ...ask }) => {
    const visit = await visitOfHolder(world, id, staff.id)
    return showToCounsellor(world, visit, await addSeatKey(world, visit, ask))
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
    await noAnswer(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  release: async (world, staff, ask) => {
    await release(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  end: async (world, staff, ask) => {
    await endByCounsellor(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  endAndCool: async (world, staff, ask) => {
    await endAndCool(world, await visitOfHolder(world, ask.visit, staff.id))
    return done
  },
  close: async (world, staff, { visit, ...form }) => {
    await fileForm(world, await visitOfHolder(world, visit, staff.id), form)
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
    const visit = await acceptHandover(world, await takingNow(world, staff, ask), ask.visit)
    if (visit === undefined) return { outcome: 'taken-by-other' }
    return { outcome: 'claimed', visit: (await showClaimed(world, visit, staff)).visit }
  },
  decline: async (world, staff, ask) => {
    await declineHandover(world, staff.id, ask.visit)
    return done
  },
}

export const counsellorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(counsellorApi, world, verify, counsellorHandlers)
