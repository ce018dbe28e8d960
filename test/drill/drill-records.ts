/** The same for the records: kept people, a copy, somebody who is erased after it, a loss. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEngine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { findPerson, keepPerson } from '../../functions/records/identity/person.ts'
import { verify, type Verdict } from '../../functions/records/log/chain.ts'
import { anchorOf, entriesOf, appendAccess } from '../../functions/records/log/append-to-log.ts'
import { openFor, sealFor, shred } from '../../functions/records/sealed.ts'
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { recordsRule } from '../../infra/restore/records-come-back.ts'
import { everythingIn, restore, type Restored } from '../../infra/restore/restore.ts'
import { testWorld } from '../support/test-world.ts'
import { opened } from '../support/opened.ts'

export interface DrillOfRecords extends Restored {
  copied: number
  restoreMs: number
  /** Of how many who are kept the words open afterwards, and how many these were. */
  open: readonly [number, number]
  /** Everything that can be found of whoever was erased after the copy, by key, number or list. */
  ofErased: number
  /** Whether anything could be sealed for them again. */
  sealable: boolean
  /** The log as it was, and what is said of it when the newest entries are lost. */
  log: readonly [Verdict, Verdict]
}

const principal = 'region-dalarna'
const words = 'det här ska bara gå att läsa så länge jag vill'
const numberOf = (n: number) => `20080101${String(1000 + n)}`

export async function drillRecords(people: number): Promise<DrillOfRecords> {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-drill-'))
  const lost = await startEngine(join(folder, 'lost.sqlite'))
  const copy = await startEngine(join(folder, 'copy.sqlite'))
  const fresh = await startEngine(join(folder, 'fresh.sqlite'))
  try {
    for (const { endpoint } of [lost, copy, fresh]) await makeTables(endpoint)
    const recordsAt = (endpoint: string) =>
      dynamoStore({ table: 'Records', endpoint }, () => Date.now())
    const before = { ...testWorld(), now: () => Date.now(), records: recordsAt(lost.endpoint) }
    const looks = { who: 'maja', role: 'counsellor', action: 'read', resource: 'journal' } as const

    const sealed = new Map<string, string>()
    for (let n = 0; n < people; n++) {
      const owner = await keepPerson(before, principal, {
        personalNumber: numberOf(n),
        name: `Nummer ${n}`,
      } as never)
      sealed.set(owner.subject, await sealFor(before, owner, words))
      const text = sealed.get(owner.subject)
      await before.records.write({ put: { ...recordKeys.note(owner, 'one'), sealed: text } })
      await before.records.write({ put: { ...programmeKeys.listed(owner, true) } })
      await appendAccess(before, principal, { ...looks, subject: owner.subject, unit: principal })
    }
    const [first = ''] = sealed.keys()
    const erased = { principal, subject: first }

    const items = await everythingIn(dynamoClient({ endpoint: lost.endpoint }), 'Records')
    const copyStore = recordsAt(copy.endpoint)
    for (const item of items) await copyStore.write({ put: item as never })

    // What the copy cannot know.
    await shred(before, erased)
    await appendAccess(before, principal, { ...looks, unit: principal })
    const soundBefore = verify(
      principal,
      await entriesOf(before, principal),
      await anchorOf(before, principal),
    )

    const lostAt = performance.now()
    const rule = recordsRule(Date.now(), [
      ...(await before.clinic.list(recordKeys.allErased)),
    ] as never)
    const restored = await restore(
      dynamoClient({ endpoint: copy.endpoint }),
      { from: 'Records', to: 'Records', rule },
      dynamoClient({ endpoint: fresh.endpoint }),
    )
    const restoreMs = performance.now() - lostAt
    const after = { ...before, records: recordsAt(fresh.endpoint) }
    let read = 0
    for (const [subject, text] of sealed)
      if ((await openFor(after, opened({ principal, subject }), text)) === words) read += 1
    const found = [
      ...(await after.records.list(recordKeys.ofSubject(erased))).filter(({ sk }) => sk !== 'KEY'),
      await findPerson(after, principal, numberOf(0)),
      await after.records.get(programmeKeys.listed(erased, true)),
    ].filter((one) => one !== undefined)
    return {
      ...restored,
      copied: items.length,
      restoreMs,
      open: [read, people - 1],
      ofErased: found.length,
      sealable: await sealFor(after, erased, words).then(
        () => true,
        () => false,
      ),
      log: [
        soundBefore,
        verify(principal, await entriesOf(after, principal), await anchorOf(after, principal)),
      ],
    }
  } finally {
    for (const engine of [lost, copy, fresh]) await engine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
