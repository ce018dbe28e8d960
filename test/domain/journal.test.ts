/** A journal is written of whoever chose to be known, stands for good, and tells its person who has read. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { digestOfReason } from '../../functions/records/access/emergency-alarm.ts'
import { patientBy } from '../../functions/records/identity/patient.ts'
import { digestOf } from '../../functions/records/journal/note-item.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import type { NoteParts } from '../../shared/contract/records/journal.ts'
import { EmergencyReason } from '../../shared/rules/records/access.ts'
import { careRelation } from '../../shared/rules/records/care-relation.ts'
import { emergencyOpening } from '../../shared/rules/records/emergency-opening.ts'
import { retention } from '../../shared/rules/records/retention.ts'
import { asYouth, elin, isHere, maja, takes, youthJoins, isTaken } from '../support/county.ts'
import { charlie, testEid, wordOf } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows as journal } from '../support/care-rows.ts'
import { chartFor } from '../support/care-rows.ts'
import { isCharlie } from '../support/identified.ts'
import { careRows as mine } from '../support/care-rows.ts'

const parts: NoteParts = {
  reason: 'Sover dåligt sedan i höstas.',
  assessment: 'Oro inför skolan. Inga tankar på att inte leva.',
  action: 'Sömnråd. Ny tid om två veckor.',
  codes: ['ZV051', 'DU007'],
}
const olena: StaffMember = { ...maja, id: 'olena-region', firstName: 'Olena' }
const words = 'Svarar inte och sa att hen inte orkar leva.'
const danger = { personalNumber: charlie.personalNumber, reason: 'danger-to-life' as const, words }

let world: TestWorld
let visit: string
let owner: Owner

beforeEach(async () => {
  world = testWorld()
  visit = (await isTaken(world, await youthJoins(world), maja)).visit
  owner = await isCharlie(world, visit)
})

const signs = (once = 'A'.repeat(22), written = parts) =>
  journal.signNote(world, maja, { visit, once, parts: written })
const actions = async () =>
  (await entriesOf(world, 'region-dalarna')).map(({ action, resource }) => `${action} ${resource}`)

describe('a note', () => {
  test('says who, when, why, what was thought and done, and stands as it was signed', async () => {
    const note = await signs()
    expect(note).toMatchObject({ parts, author: { id: maja.id, employer: 'Region Dalarna' } })
    world.pass(60_000)
    // The same press again, with other words: what stands, stands.
    expect(await signs('A'.repeat(22), { ...parts, action: 'Något annat' })).toEqual(note)
    const chart = await journal.chart(world, maja, { visit })
    expect(chart.notes).toEqual([note])
    expect(chart.person).toEqual(charlie)
  })

  test('lies sealed, and the access log vouches for every word of it', async () => {
    const note = await signs()
    const stored = JSON.stringify(await world.records.list(recordKeys.ofSubject(owner)))
    for (const word of ['Sover', 'Sömnråd', 'Charlie', charlie.personalNumber])
      expect(stored).not.toContain(word)
    const written = (await entriesOf(world, 'region-dalarna')).find(
      ({ action }) => action === 'write',
    )
    const refs = (await entriesOf(world, 'region-dalarna')).map(({ ref }) => ref)
    expect(written).toBeDefined()
    expect(refs).toContain(digestOf(note))
    expect(refs).not.toContain(digestOf({ ...note, parts: { ...parts, action: 'Annat' } }))
  })

  test('is corrected by a new one that says why, and the original is shown with it', async () => {
    const note = await signs()
    world.pass(60_000)
    const better = { ...parts, assessment: 'Oro inför skolan och hemma.' }
    const correction = await journal.correctNote(world, maja, {
      visit,
      once: 'B'.repeat(22),
      corrects: note.note,
      why: 'Glömde en sak',
      parts: better,
    })
    const { notes } = await journal.chart(world, maja, { visit })
    expect(notes).toEqual([note, correction])
    expect(correction).toMatchObject({ corrects: note.note, why: 'Glömde en sak', parts: better })
    const missing = { visit, once: 'C'.repeat(22), corrects: 'D'.repeat(22), why: 'x', parts }
    await expect(journal.correctNote(world, maja, missing)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('cannot be written of an anonymous youth, nor in a talk under SoL', async () => {
    for (const staff of [elin, { ...maja, id: 'sara-region' }]) {
      await isHere(world, staff)
      const youth = await youthJoins(world)
      await takes(world, staff)
      await ready(world, await asYouth(world, youth))
      const ask = { visit: youth.visit, once: 'E'.repeat(22), parts }
      await expect(journal.signNote(world, staff, ask)).rejects.toMatchObject({
        code: 'law-forbids',
      })
      await expect(journal.chart(world, staff, ask)).rejects.toMatchObject({ code: 'law-forbids' })
      await expect(
        journal.keepDraft(world, staff, { visit: youth.visit, ...parts }),
      ).rejects.toMatchObject({ code: 'law-forbids' })
    }
  })

  test('is kept for ten years, and not a day longer', async () => {
    await signs()
    const years = (many: number) => many * 365.25 * 86_400_000
    world.pass(years(10) - 86_400_000 * 3)
    expect(await world.records.list(recordKeys.notes(owner))).toHaveLength(1)
    world.pass(86_400_000 * 6)
    expect(await world.records.list(recordKeys.notes(owner))).toEqual([])
  })

  test('begins as a draft that only its writer sees, and that signing or two weeks take away', async () => {
    const draft = { ...parts, action: '' }
    await journal.keepDraft(world, maja, { visit, ...draft })
    expect((await journal.chart(world, maja, { visit })).draft).toEqual(draft)
    await journal.keepDraft(world, maja, { visit, ...parts })
    expect((await journal.chart(world, maja, { visit })).draft).toEqual(parts)
    await signs()
    expect((await journal.chart(world, maja, { visit })).draft).toBeUndefined()
    await journal.keepDraft(world, maja, { visit, ...parts })
    const key = recordKeys.draft(owner, visit, maja.id)
    world.pass(retention.draft.days * 86_400_000 + 1000)
    expect(await world.records.get(key)).toBeUndefined()
  })
})

describe('who may read', () => {
  test('is whoever takes part in the care, for as long as that lasts', async () => {
    await signs()
    expect((await chartFor(world, olena, owner)).notes).toHaveLength(1)
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
    world.pass(careRelation.lasts + 1000)
    await expect(chartFor(world, maja, owner)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('leaves a trace before anything is shown, and a refusal leaves none', async () => {
    const before = await actions()
    await chartFor(world, olena, owner)
    expect(await actions()).toEqual([...before, 'read identity', 'read journal'])
    await chartFor(world, elin, owner).catch(() => undefined)
    expect(await actions()).toHaveLength(before.length + 2)
    world.clinic.write = () => Promise.reject(new Error('the log cannot be written'))
    await expect(chartFor(world, maja, owner)).rejects.toThrow('the log cannot be written')
  })

  test('ends at once where the person has closed the unit out; existence is told, content is not', async () => {
    await signs()
    await mine.block(world, owner, { unit: 'region-dalarna' })
    await expect(journal.chart(world, maja, { visit })).rejects.toMatchObject({ code: 'blocked' })
    await expect(signs('F'.repeat(22))).rejects.toMatchObject({ code: 'blocked' })
    expect(await mine.myRecord(world, owner, {})).toMatchObject({
      blocked: [{ unit: 'region-dalarna', employer: 'Region Dalarna' }],
    })
    await mine.unblock(world, owner, { unit: 'region-dalarna' })
    expect((await journal.chart(world, maja, { visit })).notes).toHaveLength(1)
  })

  test('through an emergency opening is one person, for an hour, with a reason, an alarm and a trace', async () => {
    await signs()
    await mine.block(world, owner, { unit: 'region-dalarna' })
    expect((await journal.openInEmergency(world, olena, danger)).notes).toHaveLength(1)
    expect(world.logged).toContain('emergency-opening')
    const broken = (await entriesOf(world, 'region-dalarna')).find(
      ({ action }) => action === 'break-glass',
    )
    expect(broken).toMatchObject({
      who: olena.id,
      reason: 'danger-to-life',
      ref: digestOfReason(words),
    })
    await expect(chartFor(world, maja, owner)).rejects.toMatchObject({ code: 'blocked' })
    world.pass(emergencyOpening.lasts + 1000)
    await expect(chartFor(world, olena, owner)).rejects.toMatchObject({ code: 'blocked' })
  })

  test('cannot be found by an emergency opening at another employer', async () => {
    await expect(journal.openInEmergency(world, elin, danger)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(world.logged).toContain('emergency-opening')
    // Whoever asks around for patients leaves a trace of it, where they work.
    expect((await entriesOf(world, elin.unit)).at(-1)).toMatchObject({
      who: elin.id,
      action: 'break-glass',
      resource: 'identity',
    })
  })

  test('opens nothing that whoever is responsible could not be told of', async () => {
    const { write } = world.records
    world.records.write = (change) =>
      'put' in change && change.put.pk.startsWith('GLASS#')
        ? Promise.reject(new Error('no alarm'))
        : write(change)
    await expect(journal.openInEmergency(world, olena, danger)).rejects.toThrow('no alarm')
    world.pass(careRelation.lasts + 1000)
    await expect(chartFor(world, olena, owner)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the person', () => {
  test('sees each reading, with employer, role, what and why', async () => {
    await signs()
    await journal.chart(world, maja, { visit })
    await journal.openInEmergency(world, olena, danger)
    const { readings, firstName } = await mine.myRecord(world, owner, {})
    expect(firstName).toBe('Charlie')
    const seen = readings.map(({ action, resource, reason }) =>
      [action, resource, reason].join(' '),
    )
    expect(seen).toContain('read journal ')
    expect(seen).toContain('break-glass journal danger-to-life')
    expect(readings.every(({ employer }) => employer === 'Region Dalarna')).toBe(true)
    const { notes } = await mine.myJournal(world, owner, {})
    expect(notes).toHaveLength(1)
  })

  test('comes in by a proof, and a wrong one looks like nobody being known', async () => {
    const patient = patientBy(testEid())
    expect(await patient(world, wordOf(charlie, 'n'.repeat(22)))).toEqual(owner)
    const stranger = { ...charlie, personalNumber: '199912319999' }
    for (const word of [undefined, 'x', wordOf(stranger, 'n'.repeat(22))])
      await expect(patient(world, word)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a block', () => {
  const numbered = { personalNumber: charlie.personalNumber, words }
  const others = EmergencyReason.options.filter((reason) => reason !== 'danger-to-life')

  test.each(others)(
    'is not opened because of %s, and that it was asked is noted',
    async (reason) => {
      await mine.block(world, owner, { unit: 'region-dalarna' })
      await expect(
        journal.openInEmergency(world, olena, { ...numbered, reason }),
      ).rejects.toMatchObject({ code: 'blocked' })
      await expect(chartFor(world, olena, owner)).rejects.toMatchObject({ code: 'blocked' })
      const asked = (await entriesOf(world, 'region-dalarna')).filter(({ who }) => who === olena.id)
      expect(asked[0]).toMatchObject({ action: 'read', resource: 'block', reason })
      expect(asked.map(({ resource }) => resource)).not.toContain('journal')
    },
  )

  test('that is set after an opening for another reason shuts what was open', async () => {
    await journal.openInEmergency(world, olena, { ...numbered, reason: 'by-order' })
    await mine.block(world, owner, { unit: 'region-dalarna' })
    await expect(chartFor(world, olena, owner)).rejects.toMatchObject({ code: 'blocked' })
  })

  test('gives way to danger to life', async () => {
    await mine.block(world, owner, { unit: 'region-dalarna' })
    const opened = await journal.openInEmergency(world, olena, danger)
    expect(opened.person.personalNumber).toBe(charlie.personalNumber)
  })

  test('of one care unit closes its staff out, and no other of the employer', async () => {
    await mine.block(world, owner, { unit: 'region-dalarna-program' })
    await expect(chartFor(world, maja, owner, 'therapist')).rejects.toMatchObject({
      code: 'blocked',
    })
    expect((await chartFor(world, maja, owner)).person.firstName).toBe(charlie.firstName)
    await mine.unblock(world, owner, { unit: 'region-dalarna-program' })
    await mine.block(world, owner, { unit: 'region-dalarna-samtal' })
    await expect(chartFor(world, maja, owner)).rejects.toMatchObject({ code: 'blocked' })
    expect((await chartFor(world, maja, owner, 'therapist')).person.firstName).toBe(
      charlie.firstName,
    )
  })

  test('cannot be set on a care unit that there is not', async () => {
    await expect(mine.block(world, owner, { unit: 'region-dalarna-kok' })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })
})
