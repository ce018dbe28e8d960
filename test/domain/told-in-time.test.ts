/** The line is told at once and then at most five times a second, and whoever is told last is told the truth. */
import { describe, expect, test } from 'vitest'
import { receive } from '../../functions/live/receive.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { endByCounsellor, fileForm } from '../../functions/use-cases/talk/end-visit.ts'
import { tellLine } from '../../functions/use-cases/tell.ts'
import { elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

/** One counsellor at an open desk; what is left for later is done when its time has come. */
const deskWith = async (livesOn: boolean) => {
  const world = testWorld()
  const due: { at: number; act: () => Promise<void> }[] = []
  if (livesOn)
    world.later = (milliseconds, act) => void due.push({ at: world.now() + milliseconds, act })
  await isHere(world, elin)
  await receive(world, () => Promise.resolve(elin), 'desk', { type: 'hello-staff', token: '' })
  world.told.length = 0
  const waits = () =>
    world.told.flatMap(({ frame }) => (frame.type === 'line' ? [frame.line.waiting] : []))
  const pass = async (milliseconds: number) => {
    world.pass(milliseconds)
    for (const one of due.splice(0))
      if (one.at <= world.now()) await one.act()
      else due.push(one)
  }
  const joins = async () => {
    await youthJoins(world)
    await tellLine(world)
  }
  return { world, waits, pass, joins, due }
}

describe('a process that lives on', () => {
  test('tells the first change at once, and the next together a fifth of a second later', async () => {
    const { waits, joins, pass } = await deskWith(true)
    await joins()
    expect(waits()).toEqual([1])
    for (let more = 0; more < 10; more++) await joins()
    expect(waits()).toEqual([1])
    await pass(199)
    expect(waits()).toEqual([1])
    await pass(1)
    expect(waits()).toEqual([1, 11])
  })

  test('tells at most five times a second, however much changes', async () => {
    const { waits, joins, pass } = await deskWith(true)
    for (let n = 0; n < 100; n++) {
      await joins()
      await pass(10)
    }
    await pass(200)
    expect(waits().length).toBeLessThanOrEqual(6)
    expect(waits().at(-1)).toBe(100)
  })

  test('has nothing left to tell when nothing has changed since', async () => {
    const { joins, pass, due, waits } = await deskWith(true)
    await joins()
    await pass(1_000)
    expect(due).toEqual([])
    expect(waits()).toEqual([1])
  })
})

test('a process that may be put to sleep tells every change before it answers', async () => {
  const { waits, joins } = await deskWith(false)
  for (let n = 0; n < 3; n++) await joins()
  expect(waits()).toEqual([1, 2, 3])
})

test('a line that is told to many desks is one frame, written out once', async () => {
  const { world, joins } = await deskWith(false)
  const other = { ...elin, id: 'other-desk' }
  await isHere(world, other)
  await receive(world, () => Promise.resolve(other), 'desk-2', { type: 'hello-staff', token: '' })
  world.told.length = 0
  await joins()
  const frames = world.told.filter(({ frame }) => frame.type === 'line').map(({ frame }) => frame)
  expect(frames).toHaveLength(2)
  expect(frames[0]).toBe(frames[1])
})

describe('a seat that is free again when a form is filed', () => {
  const filed = async (waiting: boolean) => {
    const { world } = await deskWith(false)
    const talk = await youthJoins(world)
    await takes(world, elin)
    await ready(world, await now(world, talk.visit))
    await endByCounsellor(world, await now(world, talk.visit))
    if (waiting) {
      const youth = await youthJoins(world)
      await receive(world, () => Promise.resolve(undefined), 'page', { type: 'hello', ...youth })
    }
    world.told.length = 0
    world.pass(1_000)
    await fileForm(world, await now(world, talk.visit), {})
    return world.told.map(({ connection, frame }) => `${connection} ${frame.type}`)
  }

  test('is told to whoever waits for one', async () => {
    expect(await filed(true)).toContain('page place')
  })

  test('is told to nobody where nobody waits: the line is as it was', async () => {
    expect(await filed(false)).toEqual([])
  })
})
