/** The youth's rows, each carried out by the domain. */
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { challengeNow, showDoor } from '../use-cases/line/door.ts'
import { answerSurvey } from '../report/index.ts'
import { answerHandover } from '../use-cases/talk/hand-over.ts'
import type { Hono } from 'hono/tiny'
import { type Handlers, serve } from './serve/serve.ts'
import { type DeskItem, erase, messagesOfYouth } from '../visit/index.ts'
import { end, leave } from '../use-cases/talk/end-visit.ts'
import { answerMedium, askMedium } from '../use-cases/talk/medium.ts'
import { ready, stay } from '../use-cases/line/ready-check.ts'
import { showVisit } from '../use-cases/line/show-visit.ts'
import { nobody } from './serve/actor.ts'
import type { World } from '../ports/world.ts'
import { joinLine } from '../use-cases/line/join.ts'
import { tellMore } from '../use-cases/line/tell-more.ts'
import { sayInTalk } from '../use-cases/talk/talk.ts'

const done = { outcome: 'done' } as const

export const youthHandlers: Handlers<typeof youthApi> = {
  door: (world) => showDoor(world),
  challenge: (world, _actor, ask) => challengeNow(world, ask),
  join: (world, _actor, ask) => joinLine(world, ask),
  visit: (world, visit) => showVisit(world, visit),
  tellMore: async (world, visit, ask) => showVisit(world, await tellMore(world, visit, ask)),
  ready: async (world, visit, { epoch }) => {
    let desk: DeskItem | undefined
    const answered = await ready(world, visit, (told) => (desk = told), epoch)
    return showVisit(world, answered, desk)
  },
  stay: async (world, visit) => showVisit(world, await stay(world, visit)),
  leave: async (world, visit) => {
    await leave(world, visit)
    return done
  },
  end: async (world, visit) => showVisit(world, await end(world, visit)),
  answerHandover: async (world, visit, answer) =>
    showVisit(world, await answerHandover(world, visit, answer)),
  askMedium: async (world, visit, ask) =>
    showVisit(world, await askMedium(world, visit, 'youth', ask)),
  answerMedium: async (world, visit, answer) =>
    showVisit(world, await answerMedium(world, visit, 'youth', answer)),
  messages: (world, visit, { epoch, after }) => messagesOfYouth(world, visit, epoch, after),
  say: async (world, visit, saying) => ({
    message: await sayInTalk(world, visit, 'youth', saying),
  }),
  erase: (world, visit) => erase(world, visit),
  survey: async (world, visit, answers) => {
    await answerSurvey(world, visit, answers)
    return done
  },
}

/** The youth's app knows no staff tokens: its rows name no staff audience. */
export const youthApp = (world: World): Hono => serve(youthApi, world, nobody, youthHandlers)
