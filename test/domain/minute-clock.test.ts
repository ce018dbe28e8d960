/** The clock comes once a minute, and what must happen within one happens in time: the pages that are open watch beside it. */
import { beforeEach, expect, it } from 'vitest'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { noAnswer } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { showYouthAlarm } from '../../functions/use-cases/safety/alarm.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { inDanger } from '../support/danger.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const second = 1_000

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

/** Seconds until it is so, with the clock at its worst: its rounds come just before each is due. */
const secondsUntil = async (
  isSo: () => Promise<boolean>,
  pages: (at: number) => Promise<unknown>,
): Promise<number> => {
  for (let at = 0; at <= 300; at++) {
    if (await isSo()) return at
    world.pass(second)
    // Rounds at 44, 104, 164: the ready check is out at 45, and an alarm goes on at 60.
    if (at % 60 === 43) await sweep(world)
    await pages(at + 1)
  }
  return Infinity
}
const every = (seconds: number, at: number, what: () => Promise<unknown>) =>
  at % seconds === 0 ? what() : Promise.resolve()

const isCalled = async () => {
  await isHere(world, elin)
  const youth = await youthJoins(world)
  await takes(world, elin)
  const isAside = async () => (await now(world, youth.visit)).state === 'aside'
  return { youth, isAside }
}
const alive = (at: number) => every(20, at, () => signOfLife(world, elin.id))

it('a ready check of 45 seconds is over after 47 by the page of the desk', async () => {
  const { youth, isAside } = await isCalled()
  const took = await secondsUntil(isAside, async (at) => {
    await alive(at)
    if (at === 47) await noAnswer(world, await now(world, youth.visit))
  })
  expect(took).toBe(47)
})

it('and after 49 by the youth’s own, where the page of the desk sleeps', async () => {
  const { youth, isAside } = await isCalled()
  const took = await secondsUntil(isAside, async (at) => {
    await alive(at)
    // The page asks every second once its own time is out.
    if (at > 45) await showVisit(world, await asYouth(world, youth))
  })
  expect(took).toBe(49)
})

it('where both pages are gone, the clock frees the seat in its next round', async () => {
  const { isAside } = await isCalled()
  expect(await secondsUntil(isAside, alive)).toBe(104)
})

const isRung = async () => {
  await isHere(world, elin)
  const youth = await inDanger(world)
  const isEscalated = async () => (await alarmOf(world, youth.visit))?.state === 'escalated'
  return { youth, isEscalated }
}

it('an alarm that nobody takes goes on after 60 seconds by the youth’s page, which asks every five', async () => {
  const { youth, isEscalated } = await isRung()
  const took = await secondsUntil(isEscalated, async (at) => {
    await alive(at)
    await every(5, at, async () => showYouthAlarm(world, await asYouth(world, youth)))
  })
  expect(took).toBe(60)
})

it('and of a youth whose page is gone by any desk that looks, each twenty seconds', async () => {
  const { isEscalated } = await isRung()
  const took = await secondsUntil(isEscalated, async (at) => {
    await alive(at)
    // At its worst: it has just looked when the minute is over.
    if (at % 20 === 19) await showDesk(world, elin)
  })
  expect(took).toBe(79)
})

it('where nobody at all is there, it is called on at once and waits for no clock', async () => {
  const youth = await inDanger(world)
  expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'escalated', round: 1 })
})
