/** One contract for both storage adapters, with the embedded engine as the referee. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEngine, type Engine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { openDataFile, type DataFile } from '../../functions/store/lmdb-file.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import { patchBoth } from '../../functions/store/items.ts'
import type { Item, Key, Store } from '../../functions/store/store.ts'

const Numbered = z.object({ rev: z.number() })

let now = 1_800_000_000_000
const folder = mkdtempSync(join(tmpdir(), 'dorren-store-'))
let engine: Engine
let file: DataFile

beforeAll(async () => {
  file = await openDataFile(folder, ['Clinic'], () => now)
  engine = await startEngine(join(folder, 'test.sqlite'))
  await makeTables(engine.endpoint)
}, 30_000)
afterAll(async () => {
  await engine.stop()
  await file.close()
  rmSync(folder, { recursive: true, force: true })
})

const adapters: Record<string, () => Store> = {
  memory: () => memoryStore(() => now),
  lmdb: () => lmdbStore(file, 'Clinic', () => now),
  dynamodb: () => dynamoStore({ table: 'Clinic', endpoint: engine.endpoint }, () => now),
}

describe.each(Object.keys(adapters))('a store kept in %s', (name) => {
  const open = () => (adapters[name] as () => Store)()
  let n = 0
  const place = () => ({ pk: `P${name}${n++}`, sk: 'A' })

  it('puts once: the second put is refused and shows what is there', async () => {
    const store = open()
    const key = place()
    expect(await store.write({ put: { ...key, who: 'first' } })).toMatchObject({ ok: true })
    expect(await store.write({ put: { ...key, who: 'second' } })).toMatchObject({
      ok: false,
      current: { who: 'first' },
    })
    expect(await store.get(key)).toEqual({ ...key, who: 'first' })
  })

  it('patches when every condition holds, also deep in a map, and shows the item after', async () => {
    const store = open()
    const key = place()
    await store.write({ put: { ...key, rev: 1, seats: {}, max: 2 } })
    const written = await store.write({
      patch: key,
      when: [
        { path: 'rev', is: 1 },
        { path: 'seats.s1', absent: true },
        { path: 'max', atLeast: 2 },
        { path: 'seats', fewerThan: 'max' },
        { path: 'spent', isNot: 'p' },
      ],
      set: { 'seats.s1': { press: 'p' }, rev: 2, gone: undefined },
    })
    expect(written).toEqual({
      ok: true,
      item: { ...key, rev: 2, seats: { s1: { press: 'p' } }, max: 2 },
    })
    const freed = await store.write({
      patch: key,
      when: [{ path: 'seats.s1.press', is: 'p' }],
      set: { 'seats.s1': undefined },
    })
    expect(freed).toMatchObject({ ok: true, item: { seats: {} } })
  })

  it('makes a second change where the first has happened, and tells of both', async () => {
    const store = open()
    const [seat, visit] = [place(), place()]
    await store.write({ put: { ...seat, rev: 1 } })
    await store.write({ put: { ...visit, rev: 1 } })
    const move = (key: Key, rev: number) => ({
      key,
      schema: Numbered,
      when: [{ path: 'rev', is: rev }],
      set: { rev: rev + 1 },
    })
    expect(await patchBoth(store, move(seat, 1), move(visit, 1))).toEqual([
      { ok: true, item: { rev: 2 } },
      { ok: true, item: { rev: 2 } },
    ])
    expect(await patchBoth(store, move(seat, 1), move(visit, 2))).toEqual([
      { ok: false, current: { rev: 2 } },
      undefined,
    ])
    expect(await store.get(visit)).toMatchObject({ rev: 2 })
    expect(await patchBoth(store, move(seat, 2), move(visit, 1))).toEqual([
      { ok: true, item: { rev: 3 } },
      { ok: false, current: { rev: 2 } },
    ])
    expect(await store.get(seat)).toMatchObject({ rev: 3 })
  })

  it.each([
    ['another value', { path: 'rev', is: 9 }],
    ['a present path that should be absent', { path: 'rev', absent: true }],
    ['an absent path that should be present', { path: 'seats.s1', present: true }],
    ['a number too small', { path: 'max', atLeast: 3 }],
    ['a value that should be another', { path: 'spent', isNot: 'p' }],
    ['a map as full as a number says', { path: 'seats', fewerThan: 'spaces' }],
  ] as const)('refuses a patch on %s and leaves the item as it was', async (_what, condition) => {
    const store = open()
    const key = place()
    const item: Item = { ...key, rev: 1, seats: {}, max: 2, spent: 'p', spaces: 0 }
    await store.write({ put: item })
    expect(await store.write({ patch: key, when: [condition], set: { rev: 2 } })).toEqual({
      ok: false,
      current: item,
    })
    expect(await store.get(key, { fresh: true })).toEqual(item)
  })

  it('never makes an item by a patch', async () => {
    const store = open()
    const key = place()
    expect(await store.write({ patch: key, when: [], set: { rev: 1 } })).toEqual({
      ok: false,
      current: undefined,
    })
    expect(await store.get(key, { fresh: true })).toBeUndefined()
  })

  it('lists a partition in order, by prefix, after a key, to a limit', async () => {
    const store = open()
    const { pk } = place()
    for (const sk of ['B#3', 'A#1', 'B#1', 'B#2', 'C']) await store.write({ put: { pk, sk } })
    const keysOf = async (query: Parameters<Store['list']>[0]) =>
      (await store.list(query)).map(({ sk }) => sk)
    expect(await keysOf({ pk })).toEqual(['A#1', 'B#1', 'B#2', 'B#3', 'C'])
    expect(await keysOf({ pk, prefix: 'B#' })).toEqual(['B#1', 'B#2', 'B#3'])
    expect(await keysOf({ pk, prefix: 'B#', after: 'B#1' })).toEqual(['B#2', 'B#3'])
    expect(await keysOf({ pk, after: 'B#2' })).toEqual(['B#3', 'C'])
    expect(await keysOf({ pk, limit: 2 })).toEqual(['A#1', 'B#1'])
  })

  it('keeps the line: an item enters the index with its keys and leaves it without them', async () => {
    const store = open()
    const line = `waiting-${name}`
    const [a, b] = [place(), place()]
    await store.write({ put: { ...a, line, order: '2', state: 'waiting', rev: 1 } })
    await store.write({ put: { ...b, line, order: '1', state: 'waiting', rev: 1 } })
    const inLine = async () => (await store.list({ pk: line, index: 'line' })).map(({ pk }) => pk)
    expect(await inLine()).toEqual([b.pk, a.pk])
    await store.write({ patch: b, when: [], set: { line: undefined, order: undefined } })
    expect(await inLine()).toEqual([a.pk])
  })

  it('lists of the line what its index carries, and nothing else of the item', async () => {
    const store = open()
    const line = `carries-${name}`
    const key = place()
    const carries = {
      ...{ visit: 'v', rev: 1, state: 'waiting', epoch: 0, level: 4, since: 1, channel: 'chat' },
      ...{ topics: ['somn'], language: 'sv', profession: 'kurator', avoid: '2062' },
      ...{ returned: false, booked: { at: 1, with: 'elin', keptUntil: 2 }, connection: 'c' },
      ...{ goneAt: 1, seenAt: 1, asideAt: 1, expires: now / 1000 + 60 },
    }
    const stays = { mark: '-', secretHash: 'h', note: { v: 0 }, ofTomorrow: 1 }
    await store.write({ put: { ...key, line, order: '1', ...carries, ...stays } })
    expect(await store.list({ pk: line, index: 'line' })).toEqual([
      { ...key, line, order: '1', ...carries },
    ])
  })

  it('shows nothing that has expired, whenever the database deletes it, and lets it be put anew', async () => {
    const store = open()
    const key = place()
    await store.write({
      put: { ...key, expires: now / 1000 + 60, who: 'old', line: `exp-${name}`, order: '1' },
    })
    now += 61_000
    expect(await store.get(key)).toBeUndefined()
    expect(await store.list({ pk: key.pk })).toEqual([])
    expect(await store.list({ pk: `exp-${name}`, index: 'line' })).toEqual([])
    expect(await store.write({ patch: key, when: [], set: { who: 'ghost' } })).toEqual({
      ok: false,
      current: undefined,
    })
    expect(await store.write({ put: { ...key, who: 'new' } })).toMatchObject({ ok: true })
  })

  it('removes many, and again without harm', async () => {
    const store = open()
    const { pk } = place()
    const keys = Array.from({ length: 60 }, (_, i) => ({ pk, sk: `K${i}` }))
    for (const key of keys) await store.write({ put: key })
    await store.removeAll(keys)
    await store.removeAll(keys)
    expect(await store.list({ pk })).toEqual([])
  })
})

it('a store in process makes two changes in one turn of the disk', async () => {
  let turns = 0
  const counted: DataFile = {
    ...file,
    change: (work) => {
      turns++
      return file.change(work)
    },
  }
  const store = lmdbStore(counted, 'Clinic', () => now)
  const put = (pk: string) => ({ put: { pk, sk: 'TURN' } })
  expect(await store.writeBoth?.(put('one'), put('other'))).toMatchObject([
    { ok: true },
    { ok: true },
  ])
  expect(turns).toBe(1)
})
