/** A script that cries danger forty times rings a few times, hides nobody who is really there, and leaves two people one thing to sign. */
import { describe, expect, it } from 'vitest'
import { raiseAlarm, takeAlarm } from '../../functions/use-cases/safety/alarm.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { leave, lose } from '../../functions/use-cases/talk/end-visit.ts'
import { unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { sealToken } from '../../functions/ports/signed-token.ts'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { ringingAt } from '../../web/desk/attention/alarms.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  now,
  takes,
  youthJoins,
  type Youth,
} from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const joins = async (world: TestWorld, connection?: string) => {
  const handle =
    connection === undefined ? {} : { connection: sealToken(world, 'connection', { connection }) }
  const youth = await youthJoins(world, { urgency: 'danger', ...handle })
  await raiseAlarm(world, youth.visit)
  world.pass(100)
  return youth
}
const alarmsSeen = async (world: TestWorld) => showLine(await lineNow(world)).alarms ?? []

const flooded = async () => {
  const world = testWorld()
  await isHere(world, elin)
  const fakes = []
  for (let n = 0; n < 40; n++) fakes.push(await joins(world))
  return { world, fakes }
}

describe('forty in acute danger without a connected page', () => {
  it('ring as one, the oldest first, which says how many stand behind it', async () => {
    const { world, fakes } = await flooded()
    expect(await alarmsSeen(world)).toMatchObject([{ visit: fakes[0]?.visit, others: 39 }])
  })

  it('hide nobody whose page is there: each of those rings alone', async () => {
    const { world, fakes } = await flooded()
    const real = await joins(world, 'a-real-page')
    const other = await joins(world, 'another')
    const seen = await alarmsSeen(world)
    expect(seen.map(({ visit, others }) => [visit, others])).toEqual([
      [real.visit, undefined],
      [other.visit, undefined],
      [fakes[0]?.visit, 39],
    ])
  })

  it('are heard one after the other: whoever takes the first is shown, and the next rings', async () => {
    const { world, fakes } = await flooded()
    const [first] = fakes
    expect(await takeAlarm(world, amir, first!.visit)).toMatchObject({ taken: true })
    const seen = await alarmsSeen(world)
    expect(seen.map(({ visit, state, others }) => [visit, state, others])).toEqual([
      [first?.visit, 'taken', undefined],
      [fakes[1]?.visit, 'raised', 38],
    ])
  })

  it('leave again at once, and nobody has anything to sign', async () => {
    const { world, fakes } = await flooded()
    for (const fake of fakes) await leave(world, await asYouth(world, fake))
    expect(await unsignedEndings(world)).toEqual([])
  })

  it('are signed for when they were called, or waited a minute', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const waited = await joins(world)
    world.pass(60_000)
    await leave(world, await asYouth(world, waited))
    const called = await joins(world)
    await isHere(world, elin)
    await takes(world, elin)
    await leave(world, await asYouth(world, called))
    expect((await unsignedEndings(world)).map(({ how }) => how)).toEqual(['left', 'left'])
  })
})

describe('forty with a connection each', () => {
  it('ring five times and then as one, and at the desk nobody rings beside it', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const fakes = []
    for (let n = 0; n < 40; n++) fakes.push(await joins(world, `socket-${n}`))
    const seen = await alarmsSeen(world)
    expect(seen.map(({ visit, others }) => [visit, others])).toEqual([
      ...fakes.slice(0, 5).map(({ visit }) => [visit, undefined]),
      [fakes[5]?.visit, 34],
    ])
    const state = { ...(await showDesk(world, elin)), left: [], gone: {}, goneOffer: {} }
    const rings = ringingAt({ ...state, tick: 0, heardAt: {} }, false)
    expect(rings.split(' ')).toHaveLength(6)
  })

  it('do not hide whoever comes a minute later', async () => {
    const world = testWorld()
    await isHere(world, elin)
    for (let n = 0; n < 40; n++) await joins(world, `socket-${n}`)
    world.pass(60_000)
    const real = await joins(world, 'a-real-page')
    expect(await alarmsSeen(world)).toContainEqual(expect.objectContaining({ visit: real.visit }))
  })
})

describe('places that are left to be lost', () => {
  const isLost = async (world: TestWorld, { visit }: Youth) =>
    lose(world, await now(world, visit), () => true)

  it('are one ending to sign in an hour where nobody was ever seen at them', async () => {
    const { world, fakes } = await flooded()
    for (const fake of fakes) await isLost(world, fake)
    expect(await unsignedEndings(world)).toMatchObject([{ level: 1, how: 'unseen' }])
    world.pass(3_600_000)
    await isLost(world, await joins(world))
    expect(await unsignedEndings(world)).toHaveLength(2)
  })

  it('are an ending each where a page was connected, and where they were called', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const connected = await joins(world, 'a-real-page')
    await isLost(world, connected)
    const called = await joins(world)
    await isHere(world, elin)
    expect((await takes(world, elin))?.visit).toBe(called.visit)
    await isLost(world, called)
    expect((await unsignedEndings(world)).map(({ how }) => how)).toEqual(['lost', 'lost'])
  })
})

describe('a board', () => {
  it('counts those whose page is there beside all who stand in the line', async () => {
    const world = testWorld()
    for (let n = 0; n < 5; n++) await youthJoins(world)
    world.pass(151_000)
    await youthJoins(world, { urgency: 'selfharm' })
    const { waitingByLevel, connectedByLevel } = await showBoard(world)
    expect(waitingByLevel).toEqual({ p1: 0, p2: 1, p3: 0, p4: 5, p5: 0 })
    expect(connectedByLevel).toEqual({ p1: 0, p2: 1, p3: 0, p4: 0, p5: 0 })
  })
})
