/** Twenty thousand who wait, in the file of a laptop: nobody reads more of the line than an answer needs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../../functions/local/demo/seed.ts'
import { openDataFile, type DataFile } from '../../functions/store/lmdb-file.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import type { Store } from '../../functions/store/store.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { showDoor } from '../../functions/use-cases/line/door.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { times } from '../../shared/rules/line/times.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  maja,
  takes,
  youthJoins,
  type Youth,
} from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const many = 20_000
/** What a press may read of the line: its head, and a little beyond. */
const aHead = 200
/** And as deep as it looks for somebody who is there. */
const deep = 2_400

const world = testWorld()
const folder = mkdtempSync(join(tmpdir(), 'dorren-many-'))
let file: DataFile
let read = 0

/** Every item that the file hands over is counted. */
const counting = (store: Store): Store => ({
  ...store,
  get: (key) => (read++, store.get(key)),
  list: async (query) => {
    const found = await store.list(query)
    read += found.length
    return found
  },
})

const reading = async <T>(run: () => Promise<T>): Promise<{ read: number; answer: T }> => {
  // What was read for the one before is too old for this one.
  world.pass(1_000)
  read = 0
  const answer = await run()
  return { read, answer }
}

let first: Youth
let last: Youth
let inDanger: Youth
/** All who came within one moment; among them the line goes by their ids. */
const atOnce: Youth[] = []

beforeAll(async () => {
  file = await openDataFile(folder, ['Clinic'], world.now)
  const store = counting(lmdbStore(file, 'Clinic', world.now))
  world.clinic = keptStore(store, world.now, { alone: true })
  await seed(world)
  first = await youthJoins(world)
  world.pass(60_000)
  for (let joined = 3; joined < many; joined += 1_000)
    atOnce.push(...(await Promise.all(Array.from({ length: 1_000 }, () => youthJoins(world)))))
  world.pass(60_000)
  last = await youthJoins(world)
  inDanger = await youthJoins(world, { urgency: 'danger' })
  for (const staff of [elin, amir, maja]) await isHere(world, staff, 6)
})
afterAll(async () => {
  await file.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('with twenty thousand in the line', () => {
  test('the door and the desk are answered from its head, and say that there are more', async () => {
    const door = await reading(() => showDoor(world))
    expect(door.answer).toMatchObject({ waiting: 100, more: true })
    expect(door.read).toBeLessThan(aHead)
    const desk = await reading(() => showDesk(world, elin))
    expect(desk.answer.line).toMatchObject({ waiting: 100, more: true })
    expect(desk.read).toBeLessThan(aHead)
  })

  test('the last of them is told a true place, without anybody before being counted', async () => {
    const own = await reading(async () => showVisit(world, await asYouth(world, last)))
    // The one in danger stands before, too.
    expect(own.answer).toMatchObject({ state: 'waiting', ahead: 100, more: true })
    expect(own.read).toBeLessThan(aHead)
  })

  test('whoever is in danger is met first, then whoever came first', async () => {
    const danger = await reading(() => takes(world, elin, 1))
    expect(danger.answer?.visit).toBe(inDanger.visit)
    expect(danger.read).toBeLessThan(aHead)
    const next = await reading(() => takes(world, elin, 2))
    expect(next.answer?.visit).toBe(first.visit)
    expect(next.read).toBeLessThan(aHead)
  })

  test('one who is there is found behind a thousand whose pages sleep', async () => {
    world.pass(times.unanswered + 1)
    const awake = atOnce.toSorted((a, b) => (a.visit < b.visit ? -1 : 1))[1_000] as Youth
    await showVisit(world, await asYouth(world, awake))
    const met = await reading(() => takes(world, amir, 1))
    expect(met.answer?.visit).toBe(awake.visit)
  })

  test('where every page sleeps the first is called all the same, and the line is not read to its end', async () => {
    const called = await reading(() => takes(world, amir, 2))
    expect(called.answer?.state).toBe('called')
    expect(called.read).toBeLessThan(deep)
  })

  test('where every page has been gone for long nobody is called into nothing, nor is it read to its end', async () => {
    world.pass(times.grace)
    await isHere(world, maja, 6)
    const nobody = await reading(() => takes(world, maja, 1))
    expect(nobody.answer).toBeUndefined()
    expect(nobody.read).toBeLessThan(deep)
  })
})
