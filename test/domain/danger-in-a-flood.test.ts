/** A script that cries danger forty times rings once, hides nobody who is really there, and leaves two people nothing to sign. */
import { describe, expect, it } from 'vitest'
import { raiseAlarm, takeAlarm } from '../../functions/use-cases/safety/alarm.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { leave } from '../../functions/use-cases/talk/end-visit.ts'
import { unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { sealToken } from '../../functions/ports/signed-token.ts'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { amir, asYouth, elin, isHere, takes, youthJoins } from '../support/county.ts'
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
