/** No count of one to four people reaches the coordinator, and no new number without somebody having said what it counts. */
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { coordinatorHandlers } from '../../functions/api/coordinator.ts'
import { coordinatorReferralHandlers } from '../../functions/api/referrals.ts'
import { coordinatorSafetyHandlers } from '../../functions/api/safety.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { countReferral } from '../../functions/later/referral/count-referrals.ts'
import { answerSurvey } from '../../functions/report/survey.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { close, end, leave, lose } from '../../functions/use-cases/talk/end-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { coordinatorPlanApi } from '../../shared/contract/opening/plan.ts'
import { referralsForCoordinator } from '../../shared/contract/later/referral.ts'
import { safetyForCoordinator } from '../../shared/contract/safety/safety.ts'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { countsPeople, mayBeSmall } from '../support/coordinator-numbers.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
const day = 24 * 3_600_000

/** What is read by the coordinator and holds numbers, each row as the contract lets it out. */
const rows = {
  board: {
    reply: coordinatorApi.board.reply,
    ask: (world: TestWorld) => coordinatorHandlers.board(world, elin, {}),
  },
  plan: {
    reply: coordinatorPlanApi.plan.reply,
    ask: (world: TestWorld) => coordinatorHandlers.plan(world, elin, {}),
  },
  levelChanges: {
    reply: safetyForCoordinator.levelChanges.reply,
    ask: (world: TestWorld) => coordinatorSafetyHandlers.levelChanges(world, elin, {}),
  },
  referrals: {
    reply: referralsForCoordinator.referralsMeasured.reply,
    ask: (world: TestWorld) => coordinatorReferralHandlers.referralsMeasured(world, elin, {}),
  },
}

interface JsonSchema {
  type?: string | string[]
  maximum?: number
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
}
const isNumber = ({ type = [] }: JsonSchema) =>
  ['integer', 'number'].some((one) => [type].flat().includes(one))
const isInstant = ({ maximum }: JsonSchema) => maximum === 9_999_999_999_999

/** Where the contract lets a number stand that is not a moment. */
const numbersIn = (schema: JsonSchema, path: string): string[] => [
  ...(isNumber(schema) && !isInstant(schema) ? [path] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    numbersIn(part, `${path}.${name}`),
  ),
  ...(schema.items === undefined ? [] : numbersIn(schema.items, `${path}[]`)),
  ...(schema.anyOf ?? []).flatMap((part) => numbersIn(part, path)),
]

/** Every number as it is told, with where it stands. */
const told = (value: unknown, path: string): [path: string, number][] => {
  if (typeof value === 'number') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one) => told(one, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => told(one, `${path}.${name}`))
}

/** Until enough is measured the plan tells what is reckoned with beforehand, and that counts nobody. */
const withoutPlanningFigures = (shown: unknown): unknown => {
  const { demand, ...rest } = shown as { demand?: { measured: boolean } }
  return demand?.measured === false ? rest : shown
}

/** `path: count` of each count of one to four that is told. */
const smallCounts = async (world: TestWorld): Promise<string[]> => {
  // Some counts are remembered for minutes.
  world.pass(6 * minute)
  const found: string[] = []
  for (const [name, { reply, ask }] of Object.entries(rows)) {
    const shown: unknown = z.parse(reply as z.ZodMiniType, await ask(world))
    for (const [path, number] of told(withoutPlanningFigures(shown), name))
      if (number >= 1 && number <= 4 && !(path in mayBeSmall)) found.push(`${path}: ${number}`)
  }
  return found
}

const joins = (world: TestWorld) => youthJoins(world)
const joinsAndLeaves = async (world: TestWorld) =>
  leave(world, await asYouth(world, await joins(world)))
const isLost = async (world: TestWorld) => {
  const { visit } = await joins(world)
  await lose(world, await now(world, visit), () => true)
}
/** One more joins, and whoever is first in the line talks with Elin for a while. */
const talks = async (
  world: TestWorld,
  during: (visit: Visit) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> => {
  await joins(world)
  await isHere(world, elin)
  const { visit } = (await takes(world, elin))!
  await ready(world, await now(world, visit))
  await during(await now(world, visit))
  world.pass(10 * minute)
  await end(world, await now(world, visit))
  const form = { topics: [], outcome: 'calmer', whereTo: [] }
  await close(world, await now(world, visit), form)
  return now(world, visit)
}
const answersTheSurvey = async (world: TestWorld) =>
  answerSurvey(world, await talks(world), { listened: 5, rightThings: 5, helped: 5, again: 5 })
const isMadeMoreUrgent = (world: TestWorld) =>
  talks(world, (visit) => changeLevel(world, visit, 3, 'worse-now'))
const isMadeLessUrgent = (world: TestWorld) =>
  talks(world, (visit) => changeLevel(world, visit, 5, 'mistaken-choice'))
const letterAnswered = (after: number) => async (world: TestWorld) => {
  const { code } = await getsCode(world)
  const { letter } = await writeLetter(world, code, letterBody(world))
  world.pass(after)
  await takeLetter(world, elin, letter)
  await answerLetter(world, elin, letter, sealed('Hej'))
}
const answeredInTime = letterAnswered(0)
const answeredTooLate = letterAnswered(10 * day)
const referral = (event: Parameters<typeof countReferral>[1]) => (world: TestWorld) =>
  countReferral(world, event)

/** What a few did, and what many others did at the same time that could give them away. */
const kinds: readonly [name: string, few: (world: TestWorld) => Promise<unknown>][] = [
  ['wait', joins],
  ['leave', joinsAndLeaves],
  ['are lost', isLost],
  ['talk', (world) => talks(world)],
  ['answer the survey', answersTheSurvey],
  ['are made more urgent', isMadeMoreUrgent],
  ['are made less urgent', isMadeLessUrgent],
  ['get an answer to a letter in time', answeredInTime],
  ['get an answer to a letter too late', answeredTooLate],
  ['make a referral', referral('made')],
  ['open a referral', referral('opened')],
  ['are reached by a referral', referral('contact')],
  ['are sent on', referral('sent-on')],
  ['are not reached', referral('not-reached')],
  ['stop a referral', referral('stopped')],
]
const many = 6
const repeat = async (times: number, each: () => Promise<unknown>) => {
  for (let time = 0; time < times; time++) await each()
}

describe('what the coordinator is shown', () => {
  it('holds no number of which nobody has said whether it counts people', () => {
    const numbers = Object.entries(rows).flatMap(([name, { reply }]) =>
      numbersIn(z.toJSONSchema(reply as z.ZodMiniType) as JsonSchema, name),
    )
    const said = [...countsPeople, ...Object.keys(mayBeSmall)]
    expect([...new Set(numbers)].sort()).toEqual(said.sort())
  })

  it.each(kinds)('counts none of 1, 2, 3 and 4 who %s, alone', async (_name, few) => {
    for (const count of [1, 2, 3, 4]) {
      const world = testWorld()
      await repeat(count, () => few(world))
      expect(await smallCounts(world), String(count)).toEqual([])
    }
  })

  it.each(kinds)('counts none of 1, 2, 3 and 4 who %s, among many others', async (_name, few) => {
    for (const count of [1, 2, 3, 4]) {
      const world = testWorld()
      const others = kinds.filter(([, other]) => other !== few && other !== answeredTooLate)
      for (const [, other] of others) await repeat(many, () => other(world))
      await repeat(count, () => few(world))
      expect(await smallCounts(world), String(count)).toEqual([])
    }
  })

  it('tells no hour in which 1, 2, 3 or 4 came, when enough came at other hours', async () => {
    for (const count of [1, 2, 3, 4]) {
      const world = testWorld()
      await repeat(200, () => joinsAndLeaves(world))
      world.pass(2 * 3_600_000)
      await repeat(count, () => joinsAndLeaves(world))
      expect(await smallCounts(world), String(count)).toEqual([])
    }
  })

  it('tells what many did, so that nothing above is hidden for want of being counted', async () => {
    const world = testWorld()
    for (const [, each] of kinds)
      if (each !== answeredTooLate) await repeat(many, () => each(world))
    world.pass(6 * minute)
    const { today, letters } = await rows.board.ask(world)
    // Four of the kinds are talks, and six of those who joined wait still.
    expect(today).toMatchObject({
      joined: 42,
      talks: 24,
      gaveUp: 6,
      lost: 6,
      survey: { answers: 6 },
    })
    expect(letters).toMatchObject({ answered: 6, inTime: 6, tooLate: 0 })
    expect(await rows.levelChanges.ask(world)).toMatchObject({
      changed: 12,
      reasons: [{ visits: 6 }, { visits: 6 }],
    })
    expect(Object.values(await rows.referrals.ask(world))).toEqual([6, 6, 6, 6, 6, 6])
  })
})
