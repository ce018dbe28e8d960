/** Who is there is known by what pages answer: no talk is lost to a page that is hidden or a sign-in that ends. */
import { describe, expect, it } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { minute, second, times } from '../../shared/rules/line/times.ts'
import { presenceRule } from '../../shared/rules/line/who-is-here.ts'
import { receive } from '../../functions/live/receive.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { deskOf } from '../../functions/visit/index.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import {
  asYouth,
  elin,
  isHere,
  isTaken,
  now,
  takes,
  type Youth,
  youthJoins,
} from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const elins = () => Promise.resolve(elin)
const nobody = () => Promise.resolve(undefined)
const token = 'token'

/** A county whose pages hear what is sent; `answer` is what a page does in the handler of a frame. */
const withPages = (world: TestWorld) => {
  const pages = new Map<string, (frame: DownFrame) => Promise<void>>()
  const push: TestWorld['push'] = {
    tell: async (connection, frame) => {
      const hear = pages.get(connection)
      if (hear === undefined) return 'gone'
      await hear(frame)
      return 'told'
    },
  }
  const county: TestWorld = { ...world, push }
  const open = (
    connection: string,
    answer: (frame: DownFrame) => Promise<void> = () => Promise.resolve(),
  ) => pages.set(connection, answer)
  return { county, open, close: (connection: string) => pages.delete(connection) }
}
/** The clock of AWS, so many times. */
const minutesPass = async (world: TestWorld, count: number): Promise<void> => {
  for (let round = 0; round < count; round++) {
    world.pass(minute)
    await sweep(world)
  }
}
const inTalk = async (world: TestWorld, youth: Youth): Promise<void> => {
  await isTaken(world, youth)
}
const greetsDesk = (world: TestWorld) =>
  receive(world, elins, 'desk', { type: 'hello-staff', token })
const greets = (world: TestWorld, youth: Youth, connection: string) =>
  receive(world, nobody, connection, { type: 'hello', ...youth })
const passOf = async (world: TestWorld, { visit }: Youth) =>
  showToCounsellor(world, await now(world, visit)).pass

describe('a counsellor', () => {
  it('who writes in another program keeps the talk: a hidden page answers when it is asked', async () => {
    const { county: world, open } = withPages(testWorld())
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    open('desk', async ({ type }) => {
      if (type === 'still-there') await receive(world, elins, 'desk', { type: 'here', token })
    })
    await greetsDesk(world)
    await minutesPass(world, 10)
    expect((await now(world, youth.visit)).state).toBe('talking')
  })

  it('whose page is up and does not answer is gone after the time for that, and no sooner', async () => {
    const { county: world, open } = withPages(testWorld())
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    open('desk')
    await greetsDesk(world)
    world.pass(times.counsellorQuiet)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('talking')
    world.pass(second)
    await sweep(world)
    expect((await now(world, youth.visit)).returnedWhy).toBe('counsellor-lost')
  })

  it('who says "Jag är här" while the page greets is told what comes, at once', async () => {
    const world = testWorld()
    const { write } = world.clinic
    let isFirst = true
    // The greeting has found no desk, and writes one when there is one.
    const clinic: TestWorld['clinic'] = {
      ...world.clinic,
      write: async (change) => {
        if ('put' in change && isFirst) {
          isFirst = false
          await isHere(world, elin)
        }
        return write(change)
      },
    }
    await greetsDesk({ ...world, clinic })
    expect(await deskOf(world, elin.id)).toMatchObject({ status: 'here', connection: 'desk' })
  })

  it('whose page is closed is gone sooner', async () => {
    const { county: world, open, close } = withPages(testWorld())
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    open('desk')
    await greetsDesk(world)
    close('desk')
    world.pass(times.heartbeat)
    await sweep(world)
    world.pass(times.counsellorGone - times.heartbeat + second)
    await sweep(world)
    expect((await now(world, youth.visit)).returnedWhy).toBe('counsellor-lost')
  })

  it('whose sign-in has ended keeps the talk by answering with its pass', async () => {
    const { county: world, open } = withPages(testWorld())
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    open('desk', async ({ type }) => {
      if (type !== 'still-there') return
      const pass = await passOf(world, youth)
      await receive(world, nobody, 'desk', { type: 'here', token: 'old', pass })
    })
    await greetsDesk(world)
    await minutesPass(world, 10)
    expect((await now(world, youth.visit)).state).toBe('talking')
  })

  it('is there with every word that is written, whoever vouches for staff', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    for (let round = 0; round < 8; round++) {
      world.pass(times.counsellorGone - second)
      const pass = await passOf(world, youth)
      await receive(world, nobody, 'desk', { type: 'typing', pass })
      await sweep(world)
    }
    expect((await now(world, youth.visit)).state).toBe('talking')
  })

  it('is asked to wait, and not signed out, while nobody can vouch for staff', async () => {
    const world = testWorld()
    const away = () => Promise.reject(new Refusal('try-again'))
    await receive(world, away, 'desk', { type: 'hello-staff', token })
    expect(world.told).toContainEqual({
      connection: 'desk',
      frame: { type: 'refused', code: 'try-again' },
    })
  })

  it('who takes a youth is there: the call is not lost because the last sign came before it', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isHere(world, elin)
    world.pass(times.counsellorGone - 5 * second)
    await takes(world, elin)
    world.pass(times.readyCheck - second)
    await ready(world, await asYouth(world, youth))
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('talking')
  })
})

describe('a youth', () => {
  const pageOf = async (world: TestWorld, { visit }: Youth) =>
    showLine(await lineNow(world)).entries.find((one) => one.visit === visit)?.page

  it('whose phone sleeps is shown so: its connection stays open, and nobody answers', async () => {
    const { county: world, open } = withPages(testWorld())
    const sleeps = await youthJoins(world)
    const hidden = await youthJoins(world)
    open('sleeps')
    open('hidden', async ({ type }) => {
      if (type === 'still-there')
        await receive(world, nobody, 'hidden', { type: 'awake', ...hidden })
    })
    await greets(world, sleeps, 'sleeps')
    await greets(world, hidden, 'hidden')
    await minutesPass(world, 2)
    expect(await pageOf(world, sleeps)).toBe('here')
    await minutesPass(world, 1)
    expect(await pageOf(world, sleeps)).toBe('asleep')
    expect(await pageOf(world, hidden)).toBe('here')
    await greets(world, sleeps, 'sleeps')
    expect(await pageOf(world, sleeps)).toBe('here')
  })

  it('whose page is closed is shown so, and is there again with the first question of its page', async () => {
    const { county: world, open, close } = withPages(testWorld())
    const youth = await youthJoins(world)
    open('page')
    await greets(world, youth, 'page')
    close('page')
    await minutesPass(world, 1)
    expect(await pageOf(world, youth)).toBe('gone')
  })

  it('who is there is called before one who is not, costs no ready check and waits no longer', async () => {
    const { county: world, open } = withPages(testWorld())
    const ghosts: Youth[] = []
    for (let ghost = 0; ghost < 3; ghost++) {
      ghosts.push(await youthJoins(world))
      world.pass(20 * second)
    }
    world.pass(minute)
    const youth = await youthJoins(world)
    open('page', async ({ type }) => {
      if (type === 'still-there') await receive(world, nobody, 'page', { type: 'awake', ...youth })
    })
    await greets(world, youth, 'page')
    await minutesPass(world, 2)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({ ahead: 0 })
    await isHere(world, elin)
    expect((await takes(world, elin))?.visit).toBe(youth.visit)
    // The place of the others is kept, in their order.
    expect((await takes(world, elin, 2))?.visit).toBe(ghosts[0]?.visit)
  })

  it('who is there is found behind as many as are not', async () => {
    const { county: world, open } = withPages(testWorld())
    for (let ghost = 0; ghost < 40; ghost++) await youthJoins(world)
    world.pass(minute)
    const youth = await youthJoins(world)
    open('page', async ({ type }) => {
      if (type === 'still-there') await receive(world, nobody, 'page', { type: 'awake', ...youth })
    })
    await greets(world, youth, 'page')
    await minutesPass(world, 2)
    await isHere(world, elin)
    expect((await takes(world, elin))?.visit).toBe(youth.visit)
  })

  it('whose page can only ask is there by its asking, and gone in the talk when it asks no more', async () => {
    const { county: world, open } = withPages(testWorld())
    const youth = await youthJoins(world)
    await inTalk(world, youth)
    const told: DownFrame[] = []
    open('desk', async (frame) => {
      told.push(frame)
      if (frame.type === 'still-there') await receive(world, elins, 'desk', { type: 'here', token })
    })
    await greetsDesk(world)
    const asks = async () => showVisit(world, await asYouth(world, youth))
    const goneOn = () =>
      told.flatMap((frame) => (frame.type === 'desk-visit' ? [frame.visit.youthGoneAt] : [])).at(-1)
    for (let round = 0; round < 5; round++) {
      await asks()
      await minutesPass(world, 1)
    }
    expect((await now(world, youth.visit)).goneAt).toBeUndefined()
    await minutesPass(world, 3)
    expect(goneOn()).toBeDefined()
    await asks()
    expect((await now(world, youth.visit)).goneAt, 'asked again').toBeUndefined()
    expect(goneOn()).toBeUndefined()
    world.pass(times.unanswered + times.grace)
    await minutesPass(world, 15)
    expect((await now(world, youth.visit)).state).toBe('lost')
  })

  it('who has just closed the page is not there again by a question that was still on its way', async () => {
    const { county: world, open, close } = withPages(testWorld())
    const youth = await youthJoins(world)
    open('page')
    await greets(world, youth, 'page')
    await inTalk(world, youth)
    close('page')
    world.pass(times.heartbeat)
    await sweep(world)
    const { goneAt } = await now(world, youth.visit)
    expect(goneAt).toBeDefined()
    world.pass(2 * second)
    await showVisit(world, await asYouth(world, youth))
    expect((await now(world, youth.visit)).goneAt).toBe(goneAt)
  })

  it('in acute danger is called first, whatever their page says', async () => {
    const { county: world, open } = withPages(testWorld())
    const danger = await youthJoins(world, { urgency: 'danger' })
    const youth = await youthJoins(world)
    open('page', async ({ type }) => {
      if (type === 'still-there') await receive(world, nobody, 'page', { type: 'awake', ...youth })
    })
    await greets(world, youth, 'page')
    await minutesPass(world, 3)
    expect(await pageOf(world, danger)).toBe('gone')
    await isHere(world, elin)
    expect((await takes(world, elin))?.visit).toBe(danger.visit)
    expect(presenceRule).toMatchObject({ acuteGoesFirst: true, confirmedBy: null })
  })

  it('is answered for by nobody who does not know the secret of the visit', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const other = await youthJoins(world)
    await greets(world, youth, 'page')
    const { seenAt } = await now(world, youth.visit)
    world.pass(minute)
    const forged = { type: 'awake', visit: youth.visit, secret: other.secret } as const
    await receive(world, nobody, 'page', forged)
    expect((await now(world, youth.visit)).seenAt).toBe(seenAt)
    await receive(world, nobody, 'page', { type: 'awake', ...youth })
    expect((await now(world, youth.visit)).seenAt).toBe(seenAt + minute)
  })
})

it('a sign goes to the page of the other side with a pass into the talk, and is answered there', async () => {
  const { county: world, open } = withPages(testWorld())
  const youth = await youthJoins(world)
  const told: [string, DownFrame][] = []
  for (const page of ['desk', 'page'])
    open(page, (frame) => Promise.resolve(void told.push([page, frame])))
  await inTalk(world, youth)
  await greetsDesk(world)
  await greets(world, youth, 'page')
  const signs = () => told.filter(([, { type }]) => type === 'sign')
  await receive(world, nobody, 'desk', {
    type: 'sign',
    pass: await passOf(world, youth),
    asks: true,
    seq: 4,
  })
  const { visit } = youth
  expect(signs()).toEqual([['page', { type: 'sign', visit, asks: true, seq: 4 }]])
  const shown = await showVisit(world, await asYouth(world, youth))
  if (!('pass' in shown)) throw new Error('the youth is in no talk')
  await receive(world, nobody, 'page', { type: 'sign', pass: shown.pass })
  expect(signs()[1]).toEqual(['desk', { type: 'sign', visit }])
  await receive(world, nobody, 'page', { type: 'sign', pass: 'forged' })
  expect(signs()).toHaveLength(2)
})
