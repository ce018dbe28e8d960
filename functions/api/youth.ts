/** The youth's rows, each carried out by the domain. */
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { admit, challengeNow, showDoor } from '../use-cases/line/door.ts'
import { answerSurvey } from '../report/index.ts'
import { answerHandover } from '../use-cases/talk/hand-over.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../http/serve.ts'
import { erase, join, messagesOfYouth, say } from '../visit/index.ts'
import { tellLine, tellPeer } from '../use-cases/tell.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { levelOf } from '../../shared/rules/line/triage.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import { raiseAlarm } from '../use-cases/safety/alarm.ts'
import { end, leave } from '../use-cases/talk/end-visit.ts'
import { answerMedium, askMedium } from '../use-cases/talk/medium.ts'
import { ready, stay } from '../use-cases/line/ready-check.ts'
import { showVisit } from '../use-cases/line/show-visit.ts'
import { nobody } from '../http/actor.ts'
import type { World } from '../ports/world.ts'

const done = { outcome: 'done' } as const

export const youthHandlers: Handlers<typeof youthApi> = {
  door: (world) => showDoor(world),
  challenge: (world) => challengeNow(world),
  join: async (world, _actor, ask) => {
    await admit(world, ask)
    const joined = await join(world, ask)
    // What fails here is made good by the clock and by the youth's own page; the place is theirs.
    if (levelOf(ask.urgency) === 1) await raiseAlarm(world, joined.visit).catch(() => undefined)
    await tellLine(world)
    return joined
  },
  visit: (world, visit) => showVisit(world, visit),
  ready: async (world, visit) => showVisit(world, await ready(world, visit)),
  stay: async (world, visit) => {
    const staying = await stay(world, visit)
    await tellLine(world)
    return showVisit(world, staying)
  },
  leave: async (world, visit) => {
    await leave(world, visit)
    await tellLine(world)
    return done
  },
  end: async (world, visit) => showVisit(world, await end(world, visit)),
  answerHandover: async (world, visit, answer) =>
    showVisit(world, await answerHandover(world, visit, answer)),
  askMedium: async (world, visit, ask) =>
    showVisit(world, await askMedium(world, visit, 'youth', ask)),
  answerMedium: async (world, visit, answer) =>
    showVisit(world, await answerMedium(world, visit, 'youth', answer)),
  messages: async (world, visit, { epoch, after }) => ({
    messages: await messagesOfYouth(world, visit, epoch, after),
  }),
  say: async (world, visit, saying) => {
    const elsewhere = saying.epoch !== undefined && saying.epoch !== visit.epoch
    if (!isHeld(visit.state) || elsewhere) throw new Refusal('not-now')
    const message = await say(
      world,
      { visit: visit.visit, epoch: visit.epoch, side: 'youth' },
      saying,
    )
    await tellPeer(
      world,
      { visit: visit.visit, side: 'youth' },
      { type: 'message', visit: visit.visit, message },
    )
    return { message }
  },
  erase: (world, visit) => erase(world, visit),
  survey: async (world, visit, answers) => {
    await answerSurvey(world, visit, answers)
    return done
  },
}

/** The youth's app knows no staff tokens: its rows name no staff audience. */
export const youthApp = (world: World): Hono => serve(youthApi, world, nobody, youthHandlers)
