/** Whoever has been kept long enough is forgotten, without anybody pressing anything, and nobody too soon. */
import { beforeEach, describe, expect, test } from 'vitest'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import { findPerson, identityOf, keepPerson } from '../../functions/records/identity/person.ts'
import { notesOf } from '../../functions/records/journal/note-item.ts'
import { signNote } from '../../functions/records/journal/sign-note.ts'
import { giveConsent } from '../../functions/records/consent/give-consent.ts'
import { setBlock } from '../../functions/records/access/block.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { entriesOf, anchorOf, appendAccess } from '../../functions/records/log/append-to-log.ts'
import { verify } from '../../functions/records/log/chain.ts'
import { openFor, sealFor } from '../../functions/records/sealed.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { sweepRetention } from '../../functions/records/retention/sweep-retention.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { retention } from '../../shared/rules/records/retention.ts'
import { maja } from '../support/county.ts'
import { rows, takes, tilda, worksThrough } from '../support/programme-people.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { opened } from '../support/opened.ts'
import { toWriteIn } from '../support/care-rows.ts'

const region = 'region-dalarna'
const day = 86_400_000
const years = (many: number) => Math.ceil(many * 365.25) * day
const parts = { reason: 'Sömn', assessment: 'Oro', action: 'Ny tid', codes: [] }
const press = (letter: string) => letter.repeat(22)

let world: TestWorld
beforeEach(() => {
  world = testWorld()
  // Nothing of it needs to open a word, or could.
  sweeping = () => {
    const shut = () => Promise.reject(new Error('this function opens nothing'))
    return sweepRetention({ ...world, vault: { make: shut, open: shut } })
  }
})
let sweeping: () => ReturnType<typeof sweepRetention>

const patient = async (who = charlie): Promise<Owner> => {
  const owner = await keepPerson(world, region, who)
  await beginCare(world, owner, region, maja.id)
  await signNote(world, maja, await toWriteIn(world, maja, owner), `v_${'a'.repeat(26)}`, {
    once: press('A'),
    parts,
  })
  return owner
}

describe('a patient', () => {
  test('is kept ten years after the last note, and then nothing of them is', async () => {
    const owner = await patient()
    const kept = await sealFor(world, owner, 'något om Charlie')
    await setBlock(world, opened(owner), 'mora-kommun', true)
    await giveConsent(world, owner, {
      once: press('C'),
      receiver: 'mora-kommun',
      content: ['journal'],
      about: 'Det vi sa om skolan',
      days: 30,
      text: consentTextNow,
      lang: 'sv',
    })
    world.pass(years(5))
    await beginCare(world, owner, region, maja.id)
    await signNote(world, maja, await toWriteIn(world, maja, owner), `v_${'b'.repeat(26)}`, {
      once: press('B'),
      parts,
    })
    world.pass(years(10) - 3 * day)
    expect(await sweeping()).toEqual({ forgotten: 0, failed: 0 })
    expect(await notesOf(world, opened(owner))).toHaveLength(1)
    expect(await identityOf(world, opened(owner))).toEqual(charlie)
    world.pass(6 * day)
    expect(await sweeping()).toEqual({ forgotten: 1, failed: 0 })
    expect(await openFor(world, opened(owner), kept)).toBeUndefined()
    expect(await findPerson(world, region, charlie.personalNumber)).toBeUndefined()
    expect((await world.records.list(recordKeys.ofSubject(owner))).map(({ sk }) => sk)).toEqual([
      'KEY',
    ])
    expect(await world.clinic.get(recordKeys.erased(owner))).toBeDefined()
    // The log says that somebody was forgotten, whole, and not who.
    const entries = await entriesOf(world, region)
    expect(entries.at(-1)).toMatchObject({ who: 'clock', action: 'erase', resource: 'journal' })
    expect(entries.at(-1)?.subject).toBeUndefined()
    expect(verify(region, entries, await anchorOf(world, region)).sound).toBe(true)
    expect(world.logged).toContain('retention-swept')
  })

  test('who comes back afterwards is somebody new', async () => {
    const before = await patient()
    world.pass(years(retention.journal.years) + day)
    await sweeping()
    const after = await keepPerson(world, region, charlie)
    expect(after.subject).not.toBe(before.subject)
    expect(await identityOf(world, opened(after))).toEqual(charlie)
    expect(await notesOf(world, opened(after))).toEqual([])
  })

  test('who is being met this very moment is left alone', async () => {
    // Between being found and being written down there is nothing in the table but the way to them.
    const pointer = recordKeys.person(region, 'hash')
    await world.records.write({
      put: { ...pointer, subject: `s_${'n'.repeat(22)}`, since: world.now() },
    })
    expect(await sweeping()).toEqual({ forgotten: 0, failed: 0 })
    expect(await world.records.get(pointer)).toBeDefined()
  })
})

describe('a treatment', () => {
  test('is forgotten two years after the youth was last heard of, a patient’s after ten', async () => {
    const anonymous = await takes(world)
    await worksThrough(world, anonymous, 'm1')
    const person = { name: 'Kim Ek', personalNumber: '201001011234' }
    const known = await takes(world, tilda, { person })
    await rows.leave(world, anonymous.owner, {})
    // As if both ways back were made: a known patient does nothing inside before.
    const { principal, subject } = known.owner
    await rows.leave(world, { principal, subject }, {})
    world.pass(years(2) - 2 * day)
    await sweepTreatments(world)
    expect((await sweeping()).forgotten).toBe(0)
    world.pass(3 * day)
    expect(await sweeping()).toEqual({ forgotten: 1, failed: 0 })
    await expect(
      rows.participant(world, tilda, { participant: anonymous.participant }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(await rows.participant(world, tilda, known)).toMatchObject({ alias: 'Charlie' })
    expect(await world.records.list(programmeKeys.listedAll(region))).toHaveLength(1)
    world.pass(years(8))
    expect((await sweeping()).forgotten).toBe(1)
    expect(await world.records.list(programmeKeys.listedAll(region))).toEqual([])
  })

  test('that goes on is not forgotten, however long ago it began', async () => {
    const { owner } = await takes(world)
    for (let half = 0; half < 8; half++) {
      world.pass(years(0.5))
      await rows.write(world, owner, { once: press(String(half)), text: 'Jag är här' })
      expect(await sweeping()).toEqual({ forgotten: 0, failed: 0 })
    }
  })

  test('that nobody ended, for the homework was never answered, is forgotten all the same', async () => {
    const taking = await takes(world)
    await worksThrough(world, taking, 'm1')
    world.pass(years(2) + day)
    await sweepTreatments(world)
    expect(await sweeping()).toEqual({ forgotten: 1, failed: 0 })
  })
})

describe('the access log', () => {
  const noted = async (at: number) => {
    await appendAccess(world, region, {
      who: maja.id,
      role: 'counsellor',
      action: 'read',
      resource: 'journal',
      subject: `s_${String(at).repeat(22)}`,
      unit: region,
    })
  }
  const log = async () => entriesOf(world, region)
  const isSound = async () => verify(region, await log(), await anchorOf(world, region)).sound

  test('ends five years after each access, says so itself, and stays whole', async () => {
    await noted(1)
    await noted(2)
    world.pass(years(5) - 5 * day)
    await noted(3)
    await sweeping()
    expect((await log()).map(({ seq }) => seq)).toEqual([1, 2, 3])
    world.pass(6 * day)
    await sweeping()
    expect(
      (await log()).map(({ seq, action, resource }) => `${seq} ${action} ${resource}`),
    ).toEqual(['3 read journal', '4 erase log'])
    expect(await isSound()).toBe(true)
    // The copy that the person saw has gone with it.
    const reads = recordKeys.reads({ principal: region, subject: `s_${'1'.repeat(22)}` })
    expect(await world.records.list(reads)).toEqual([])
    await noted(4)
    expect(await isSound()).toBe(true)
  })

  test('is not shortened by anybody else: what is missing at its beginning is seen', async () => {
    for (const one of [1, 2, 3]) await noted(one)
    world.pass(years(5) + day)
    await noted(4)
    await sweeping()
    const [oldest] = await log()
    await world.records.removeAll([recordKeys.entry(region, oldest?.seq ?? 0)])
    expect(await isSound()).toBe(false)
  })

  test('that is cut short in the middle of ending is whole all the same, and ended by the next run', async () => {
    for (const one of [1, 2, 3]) await noted(one)
    world.pass(years(5) + day)
    const { removeAll } = world.records
    world.records.removeAll = () => Promise.reject(new Error('broken off'))
    expect((await sweeping()).failed).toBeGreaterThan(0)
    expect(await isSound()).toBe(true)
    world.records.removeAll = removeAll
    await sweeping()
    expect((await log()).map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      'erase log',
    ])
    expect(await isSound()).toBe(true)
  })
})

describe('a run', () => {
  test('that is doubled, late or broken off anywhere forgets each once and leaves nobody half', async () => {
    let owner: Owner = await patient()
    const total = async (breakAt: number): Promise<boolean> => {
      world = testWorld()
      owner = await patient()
      world.pass(years(10) + day)
      let writes = 0
      const broken = () => {
        writes += 1
        if (writes > breakAt) throw new Error('broken off')
      }
      const { records, clinic } = world
      const failing = (store: typeof records): typeof records => ({
        ...store,
        write: async (change) => (broken(), store.write(change)),
        removeAll: async (keys) => (broken(), store.removeAll(keys)),
      })
      const first = await sweepRetention({
        ...world,
        records: failing(records),
        clinic: failing(clinic),
      })
      const again = await sweepRetention(world)
      expect(await sweepRetention(world)).toEqual({ forgotten: 0, failed: 0 })
      expect(first.forgotten + again.forgotten).toBe(1)
      expect((await records.list(recordKeys.ofSubject(owner))).map(({ sk }) => sk)).toEqual(['KEY'])
      expect(await findPerson(world, region, charlie.personalNumber)).toBeUndefined()
      return first.failed === 0
    }
    let brokenOff = 0
    while (!(await total(brokenOff))) brokenOff += 1
    expect(brokenOff).toBeGreaterThan(5)
    console.log(`broken off at each of ${brokenOff} writes, and nobody was left half forgotten`)
  })

  test('that cannot forget one goes on with the others, and somebody is called', async () => {
    await patient()
    await patient({ ...charlie, personalNumber: '200706150000' })
    world.pass(years(10) + day)
    let first: string | undefined
    const { write } = world.clinic
    world.clinic.write = (change) => {
      const pk = 'put' in change ? change.put : undefined
      if (pk?.pk !== 'ERASED') return write(change)
      first ??= pk.sk
      return pk.sk === first ? Promise.reject(new Error('no')) : write(change)
    }
    expect(await sweeping()).toEqual({ forgotten: 1, failed: 1 })
    expect(world.logged).toContain('retention-failed')
  })

  test('touches nobody of whom anything has time left', async () => {
    const owners: Owner[] = []
    for (let n = 0; n < 8; n++)
      owners.push(await patient({ ...charlie, personalNumber: `20080101${1000 + n}` }))
    world.pass(years(6))
    const young = owners.filter((_, n) => n % 2 === 0)
    for (const owner of young) {
      await beginCare(world, owner, region, maja.id)
      await signNote(world, maja, await toWriteIn(world, maja, owner), `v_${'b'.repeat(26)}`, {
        once: press('Y'),
        parts,
      })
    }
    world.pass(years(5))
    await appendAccess(world, region, {
      who: 'x',
      role: 'admin',
      action: 'list',
      resource: 'log',
      unit: region,
    })
    expect((await sweeping()).forgotten).toBe(4)
    for (const owner of young) expect(await notesOf(world, opened(owner))).toHaveLength(1)
  })
})
