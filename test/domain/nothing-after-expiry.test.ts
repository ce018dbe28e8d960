/** Nothing is readable after its time, though the database deletes later: by every key, and by every row. */
import { beforeEach, describe, expect, test } from 'vitest'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { sweepRetention } from '../../functions/records/retention/sweep-retention.ts'
import { keys } from '../../functions/store/keys.ts'
import { intakeKeys } from '../../functions/store/intake-keys.ts'
import { sipKeys } from '../../functions/store/sip-keys.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import type { Item, Key } from '../../functions/store/store.ts'
import { kindOf, watch, type Stored } from '../support/kinds-of-items.ts'
import { somebodyIsSentIn } from '../support/county-settles.ts'
import { livedIn, planted, type LivedIn } from '../support/lived-in.ts'
import { readEverything, shown } from '../support/read-everything.ts'

const hour = 3_600_000
const day = 24 * hour

/** What carries no end of its own, and what ends it instead. */
const endless: Readonly<Record<string, string>> = {
  'SUBJECT KEY': 'thrown away by the nightly run, and everything below with it',
  'SUBJECT READ': 'with its person, or with the entry of the log that it copies',
  'SUBJECT BLOCK': 'with its person',
  'SUBJECT TREATMENT': 'by the nightly run, two or ten years after the youth was last heard of',
  'SUBJECT DRAFT of homework': 'with its treatment',
  'SUBJECT HOMEWORK': 'with its treatment',
  'SUBJECT THREAD': 'with its treatment',
  'SUBJECT RESULT': 'with its treatment',
  'SUBJECT WEEK': 'with its treatment',
  'SUBJECT DEED': 'with its treatment',
  'SUBJECT LETTER': 'with its treatment',
  'PERSON *': 'with its person',
  'PROGRAMME ON': 'with its treatment',
  'PROGRAMME OVER': 'with its treatment',
  'OWNCODE OWNCODE': 'with its treatment',
  'PASSKEY PASSKEY': 'with its treatment',
  'THERAPISTS *': 'nobody’s but staff: 90 days after last here, by the worklist',
  'INTAKE *': 'by the nightly run, ten years after what was last decided of it',
  'LOG *': 'by the nightly run, five years after the access',
  'ANCHORS *': 'a number and a hash',
  'ERASED *': 'so that no restored copy brings anybody back',
  'COUNTY HOURS': 'the county’s own',
  'COUNTY BACKUP': 'the county’s own',
  'COUNTY-WORDS *': 'the county’s own',
  'SETTINGS *': 'the county’s own',
  'SETTING *': 'the county’s own',
  'ACCOUNTS *': 'until the account is taken away',
  'ACCOUNT-PHONES *': 'until the account ends',
  'PUBLISHED *': 'counts, shown to all',
  'FIGURES *': 'counts without the few',
  'YARDSTICKS *': 'sums that others have published',
  'FEEDS *': 'until revoked',
  'FEED FEED': 'until revoked',
  'LIMITS CODES': 'one number',
  'PROGRAMMES *': 'yes or no',
}

let lived: LivedIn
let stored: Stored

beforeEach(async () => {
  stored = new Map()
  lived = await livedIn((world) => {
    watch(stored, 'clinic', world.clinic)
    watch(stored, 'records', world.records)
  })
  await somebodyIsSentIn(lived.world)
})

const here = async (): Promise<(Item & { table: 'clinic' | 'records' })[]> => {
  const found = await Promise.all(
    [...stored.values()].map(async ({ key, table }) => {
      const item = await lived.world[table].get(key, { fresh: true })
      return item === undefined ? [] : [{ ...item, table }]
    }),
  )
  return found.flat()
}

describe('by the key', () => {
  test('every kind of item that ends is there until its last second, and in no list after it', async () => {
    const items = (await here()).filter(({ expires }) => typeof expires === 'number')
    const kinds = new Set(items.map(kindOf))
    for (const item of items.sort((a, b) => Number(a.expires) - Number(b.expires))) {
      const { table, pk, sk } = item
      const store = lived.world[table]
      const left = Number(item.expires) * 1000 - lived.world.now()
      if (left > 1) lived.world.pass(left - 1)
      if (left > 0) {
        expect(await store.get({ pk, sk }), kindOf(item)).toBeDefined()
        lived.world.pass(1)
      }
      expect(await store.get({ pk, sk }), kindOf(item)).toBeUndefined()
      const listed = [...(await store.list({ pk })), ...(await store.list({ pk, prefix: sk }))]
      expect(
        listed.map((one) => one.sk),
        kindOf(item),
      ).not.toContain(sk)
      const line = await store.list({ pk: String(item.line ?? 'waiting'), index: 'line' })
      expect(
        line.map((one) => one.pk),
        kindOf(item),
      ).not.toContain(pk)
      // Nor can it be changed into something readable again.
      expect((await store.write({ patch: { pk, sk }, when: [], set: { x: 1 } })).ok).toBe(false)
    }
    console.log(`${items.length} items of ${kinds.size} kinds, each gone at its second`)
    expect(kinds.size).toBeGreaterThan(25)
  })

  test('every kind there is was walked: it ends by itself, or it is said what ends it', async () => {
    const seen = new Map((await here()).map((item) => [kindOf(item), item.expires !== undefined]))
    for (const [kind, ends] of seen) if (!ends) expect(Object.keys(endless)).toContain(kind)
    const dummy = { principal: 'p', subject: 's', toString: () => 'x' }
    const built = [keys, recordKeys, programmeKeys, intakeKeys, settingsKeys, sipKeys].flatMap(
      (builders) =>
        Object.values(builders).map((build) =>
          typeof build === 'function'
            ? (build as (...args: unknown[]) => unknown)(dummy, dummy, dummy)
            : build,
        ),
    )
    const known = built
      .filter((key): key is Key => typeof (key as Key | undefined)?.sk === 'string')
      .map(kindOf)
    const missed = [...new Set(known)].filter((kind) => !seen.has(kind) && !(kind in endless))
    expect(missed, 'let it happen in test/support/lived-in.ts').toEqual([])
  })
})

describe('by the rows', () => {
  test('what may be read is read until its time, and by nobody after it, with nothing deleted', async () => {
    expect(shown(await readEverything(lived)).sort()).toEqual(Object.keys(planted).sort())
    const { world } = lived
    const after = async (time: number): Promise<string[]> => {
      world.pass(time)
      return shown(await readEverything(lived))
    }
    const dayLater = await after(day + hour)
    for (const gone of [
      'message',
      'place',
      'assessment',
      'suggestion',
      'emergency' /* the hour */,
    ]) {
      if (gone !== 'emergency') expect(dayLater, 'a day later').not.toContain(gone)
    }
    const fortnightLater = await after(15 * day)
    expect(fortnightLater).not.toContain('draft')
    expect(fortnightLater).not.toContain('nickname')
    const quarterLater = await after(90 * day)
    for (const gone of ['letter', 'answer']) expect(quarterLater).not.toContain(gone)
    // The journal is the person's own for ten years, and staff's no more: no care, no reading.
    expect(quarterLater).toContain('note')
    await after(10 * 366 * day)
    await sweepTreatments(world)
    await sweepRetention(world)
    expect(shown(await readEverything(lived))).toEqual([])
  })
})
