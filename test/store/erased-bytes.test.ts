/** What is erased is out of the store itself, bytes and all: no sealed text of it is left to be opened one day by whoever gets the key. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { keys, tables } from '../../functions/store/keys.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
import { openDataFile } from '../../functions/store/lmdb-file.ts'
import type { Item, Store } from '../../functions/store/store.ts'
import { dumpOfDynamo, dumpOfFile } from '../support/dump.ts'
import { startEngine } from '../support/engine.ts'
import { everybodyErases } from '../support/everybody-erases.ts'
import { livedIn, planted } from '../support/lived-in.ts'
import { filesBelow, found } from '../support/search.ts'
import { charlie } from '../support/test-eid.ts'
import type { TestWorld } from '../support/test-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-erased-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Kept {
  open: (table: string, now: () => number) => Store
  items: () => Promise<readonly Item[]>
  /** All that lies there, as it lies there. */
  bytes: () => Promise<string>
  stop: () => Promise<void>
}

const inFile = async (): Promise<Kept> => {
  const below = mkdtempSync(join(folder, 'file-'))
  let time = () => 0
  const file = await openDataFile(below, Object.values(tables), () => time())
  return {
    open: (table, now) => {
      time = now
      return lmdbStore(file, table, now)
    },
    items: async () => (await dumpOfFile(below)).map(({ item }) => item),
    bytes: async () => {
      await file.tidy()
      return filesBelow(below)
    },
    stop: () => file.close(),
  }
}

const inDynamo = async (): Promise<Kept> => {
  const engine = await startEngine(join(mkdtempSync(join(folder, 'engine-')), 'test.sqlite'))
  await makeTables(engine.endpoint)
  const items = async () => (await dumpOfDynamo(engine.endpoint)).map(({ item }) => item)
  return {
    open: (table, now) => dynamoStore({ table, endpoint: engine.endpoint }, now),
    items,
    bytes: async () => JSON.stringify(await items()),
    stop: () => engine.stop(),
  }
}

/** Every text in an item that is long enough to be a sealed one or a key. */
const longTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.length >= 40
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(longTexts)
      : []

describe.each([
  ['a file', inFile],
  ['a DynamoDB', inDynamo],
])('kept in %s', (_, keptIn) => {
  test('no planted word lies there at all, and nothing that was sealed lies there once it is erased', async () => {
    const kept = await keptIn()
    const moveIn = async (world: TestWorld) => {
      const hours = await world.clinic.get(keys.hours)
      const clinic = kept.open(tables.clinic, world.now)
      Object.assign(world, { clinic, records: kept.open(tables.records, world.now) })
      if (hours !== undefined) await clinic.write({ put: hours })
    }
    const lived = await livedIn(moveIn)
    // A name of four letters is found by chance in any hundred thousand bytes; the number stands for it.
    const words = [
      charlie.personalNumber,
      ...Object.values(planted).filter((word) => word !== planted.message && word.length > 8),
    ]
    const before = await kept.items()
    expect(before.length).toBeGreaterThan(100)
    const unsealed = found(await kept.bytes(), words)
    // Sealed by the pages, not by us: here nobody was a page.
    const byPages = [planted.handover, planted.assessment, planted.suggestion]
    expect(unsealed.filter((word) => !byPages.includes(word as never))).toEqual([])

    await everybodyErases(lived)
    const after = new Set((await kept.items()).flatMap(longTexts))
    const gone = [...new Set(before.flatMap(longTexts))].filter((text) => !after.has(text))
    expect(gone.length).toBeGreaterThan(40)
    const bytes = await kept.bytes()
    expect(gone.filter((text) => bytes.includes(text))).toEqual([])
    expect(found(bytes, words)).toEqual([])
    await kept.stop()
  })
})
