/** After a loss the records stand as they stood, and whoever was erased since the copy does not return. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocksOf, setBlock } from '../../functions/records/access/block.ts'
import { verify } from '../../functions/records/log/chain.ts'
import { anchorOf, entriesOf, appendAccess } from '../../functions/records/log/append-to-log.ts'
import { openFor, sealFor, shred } from '../../functions/records/sealed.ts'
import { findPerson, identityOf, keepPerson } from '../../functions/records/identity/person.ts'
import { startEngine, type Engine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { everythingIn, restoreRecords } from '../../infra/restore/restore.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { opened } from '../support/opened.ts'

let folder: string
let lost: Engine
let copy: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorren-records-'))
  lost = await startEngine(join(folder, 'lost.sqlite'))
  copy = await startEngine(join(folder, 'copy.sqlite'))
  for (const { endpoint } of [lost, copy]) await makeTables(endpoint)
})
afterAll(async () => {
  for (const engine of [lost, copy]) await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

const region = 'region-dalarna'
const noor = { ...charlie, personalNumber: '200706150000', firstName: 'Noor' }

/** Clinic as it lives on, and Records at this engine. */
const worldAt = (endpoint: string, table: string): TestWorld => {
  const world = testWorld()
  return Object.assign(world, {
    clinic: dynamoStore({ table: 'Clinic', endpoint: lost.endpoint }, world.now),
    records: dynamoStore({ table, endpoint }, world.now),
  })
}

test('the same content root for what comes back, nothing of whoever asked to be forgotten, and what was closed is closed', async () => {
  const world = worldAt(lost.endpoint, 'Records')
  const kept = await keepPerson(world, region, charlie)
  const erased = await keepPerson(world, region, noor)
  const sealed = await sealFor(world, erased, 'det här ska glömmas')
  const reading = { who: 'maja-region', role: 'counsellor', action: 'read' } as const
  for (const { subject } of [kept, erased])
    await appendAccess(world, region, { ...reading, resource: 'journal', subject, unit: region })

  const copied = await everythingIn(dynamoClient({ endpoint: lost.endpoint }), 'Records')
  const copyStore = dynamoStore({ table: 'Records', endpoint: copy.endpoint }, world.now)
  for (const item of copied) await copyStore.write({ put: item as never })
  await shred(world, erased)
  const mora = 'mora-kommun'
  await setBlock(world, opened(kept), mora, true)
  const block = { ...recordKeys.block(kept, mora), unit: mora, since: world.now() }
  // The loss: everything in Records is gone. The Clinic table lives on.
  const records = await everythingIn(dynamoClient({ endpoint: lost.endpoint }), 'Records')
  await world.records.removeAll(records)

  const restored = await restoreRecords(
    dynamoClient({ endpoint: copy.endpoint }),
    { from: 'Records', to: 'Records', clinic: 'Clinic', now: world.now() },
    dynamoClient({ endpoint: lost.endpoint }),
  )
  expect(restored.there).toBe(restored.meant)
  const mine = copied.filter(
    ({ pk, subject }) => pk.includes(erased.subject) || subject === erased.subject,
  )
  const ofErased = mine.filter(({ pk }) => !pk.startsWith('LOG#'))
  expect(restored.counts).toMatchObject({
    back: copied.length - ofErased.length,
    expired: 0,
    erased: ofErased.length,
  })
  // Where the key was stands that they are gone, so that nothing is sealed for them again.
  const [gone] = await world.clinic.list(recordKeys.allErased)
  const instead = { ...recordKeys.dataKey(erased), erasedAt: gone?.['at'] }
  const back = copied.filter((item) => !ofErased.includes(item))
  expect(restored.there).toBe(contentRoot([...back, instead, block]))
  console.log('records restored:', restored.counts, 'content root', restored.there.slice(0, 16))

  const after = worldAt(lost.endpoint, 'Records')
  expect(await identityOf(after, opened(kept))).toEqual(charlie)
  expect(await blocksOf(after, opened(kept))).toEqual([{ unit: mora, since: block.since }])
  expect(await findPerson(after, region, noor.personalNumber)).toBeUndefined()
  expect(await openFor(after, opened(erased), sealed)).toBeUndefined()
  expect(await after.records.list(recordKeys.ofSubject(erased))).toEqual([instead])
  const log = verify(region, await entriesOf(after, region), await anchorOf(after, region))
  expect(log).toEqual({ sound: true, entries: 2 })
})
