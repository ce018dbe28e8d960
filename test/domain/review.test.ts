/** Whoever answers for a unit sees every alarm, judges a lot drawn of the rest, and never their own reading. */
import { beforeEach, describe, expect, test } from 'vitest'
import { partSize } from '../../functions/records/access/export-log.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import { keepPerson } from '../../functions/records/identity/person.ts'
import { entriesOf, appendAccess } from '../../functions/records/log/append-to-log.ts'
import { shred } from '../../functions/records/sealed.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { maja } from '../support/county.ts'
import { fhirFaults } from '../support/fhir-faults.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows as careHandlers } from '../support/care-rows.ts'
import { chartFor } from '../support/care-rows.ts'
import { careRows as journal } from '../support/care-rows.ts'
import { careRows as mine } from '../support/care-rows.ts'
import { careRows as review } from '../support/care-rows.ts'

const region = 'region-dalarna'
const olena: StaffMember = { ...maja, id: 'olena-region', firstName: 'Olena' }
const admin: StaffMember = { ...maja, id: 'adam-region', roles: ['admin'] }
const both: StaffMember = { ...maja, id: 'ingrid-region', roles: ['admin', 'counsellor'] }
const words = 'Svarar inte och sa att hen inte orkar leva.'
const danger = { personalNumber: charlie.personalNumber, reason: 'danger-to-life' as const, words }

let world: TestWorld
let owner: Owner
beforeEach(async () => {
  world = testWorld()
  owner = await keepPerson(world, region, charlie)
  await beginCare(world, owner, region, maja.id)
})
const actions = async () =>
  (await entriesOf(world, region)).map(({ action, resource }) => `${action} ${resource}`)

describe('an emergency opening', () => {
  test('calls whoever is responsible until they have seen it, with the written reason', async () => {
    expect(await review.emergencyAlarmCount(world, admin, {})).toEqual({ unseen: 0 })
    await journal.openInEmergency(world, olena, danger)
    expect(await review.emergencyAlarmCount(world, admin, {})).toEqual({ unseen: 1 })
    const { alarms } = await review.sample(world, admin, {})
    expect(alarms).toMatchObject([
      { who: olena.id, firstName: 'Olena', reason: 'danger-to-life', words, own: false },
    ])
    const { seq } = alarms[0] ?? { seq: 0 }
    world.pass(60_000)
    const seen = await review.seeEmergencyAlarm(world, admin, { seq })
    expect(seen.seen).toEqual({ at: world.now(), by: admin.id })
    expect(await review.emergencyAlarmCount(world, admin, {})).toEqual({ unseen: 0 })
    world.pass(60_000)
    expect((await review.seeEmergencyAlarm(world, both, { seq })).seen).toEqual(seen.seen)
  })

  test('is never seen to by the one who broke it, nor judged by them', async () => {
    await journal.openInEmergency(world, both, danger)
    const [broken] = (await review.sample(world, both, {})).alarms
    expect(broken?.own).toBe(true)
    const seq = broken?.seq ?? 0
    await expect(review.seeEmergencyAlarm(world, both, { seq })).rejects.toMatchObject({
      code: 'two-people',
    })
    await expect(
      review.review(world, both, { once: 'R'.repeat(22), marks: [{ seq, finding: 'in-order' }] }),
    ).rejects.toMatchObject({ code: 'two-people' })
    expect(await review.emergencyAlarmCount(world, admin, {})).toEqual({ unseen: 1 })
  })

  test('is another employer’s affair nowhere else', async () => {
    await journal.openInEmergency(world, olena, danger)
    const elsewhere = { ...admin, id: 'rut-mora', unit: 'mora-kommun' }
    expect(await review.emergencyAlarmCount(world, elsewhere, {})).toEqual({ unseen: 0 })
    expect((await review.sample(world, elsewhere, {})).alarms).toEqual([])
    await expect(review.seeEmergencyAlarm(world, elsewhere, { seq: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('lies without a readable word, and outlives the words of whoever is erased', async () => {
    await journal.openInEmergency(world, olena, danger)
    expect(JSON.stringify(await world.records.list({ pk: `GLASS#${region}` }))).not.toContain(
      'orkar',
    )
    await shred(world, owner)
    const [broken] = (await review.sample(world, admin, {})).alarms
    expect(broken).toMatchObject({ who: olena.id })
    expect(broken?.words).toBeUndefined()
  })
})

describe('a review', () => {
  test('is given every emergency opening and a lot drawn of the rest, and is a record of its own', async () => {
    for (let time = 0; time < 40; time++) await chartFor(world, maja, owner)
    await journal.openInEmergency(world, olena, danger)
    const { sample, sound, entries } = await review.sample(world, admin, {})
    expect(sound).toBe(true)
    expect(entries).toBeGreaterThan(40)
    expect(sample.filter(({ action }) => action === 'break-glass')).toHaveLength(1)
    expect(sample.length).toBe(21)
    const met = (who: string) => sample.find((one) => one.who === who)?.met
    expect([met(maja.id), met(olena.id)]).toEqual([true, false])
    const once = 'R'.repeat(22)
    const marks = sample.map(({ seq, action }) => ({
      seq,
      finding: action === 'break-glass' ? ('asked-about' as const) : ('in-order' as const),
    }))
    const written = await review.review(world, admin, { once, marks })
    expect(written).toMatchObject({ by: admin.id, marks })
    const again = { once, marks: [{ seq: 1, finding: 'not-in-order' as const }] }
    expect(await review.review(world, admin, again)).toMatchObject({ marks })
    expect((await review.sample(world, admin, {})).reviews).toHaveLength(1)
    expect(await actions()).toContain('review log')
  })

  test('is drawn once: looking again shows the same, and a signature begins anew', async () => {
    for (let time = 0; time < 60; time++) await chartFor(world, maja, owner)
    const look = async () => (await review.sample(world, admin, {})).sample.map(({ seq }) => seq)
    const first = await look()
    expect(first).toHaveLength(20)
    expect(await look()).toEqual(first)
    const marks = first.map((seq) => ({ seq, finding: 'in-order' as const }))
    await review.review(world, admin, { once: 'R'.repeat(22), marks })
    expect(await look()).toEqual([])
    await chartFor(world, maja, owner)
    expect(await look()).toHaveLength(2)
  })

  test('is of what staff did: whoever looks at their own a hundred times hides no reading of others', async () => {
    for (let time = 0; time < 5; time++) await chartFor(world, maja, owner)
    for (let time = 0; time < 100; time++) await mine.myRecord(world, owner, {})
    const { sample } = await review.sample(world, admin, {})
    expect(new Set(sample.map(({ role }) => role))).toEqual(new Set(['counsellor']))
    expect(sample).toHaveLength(10)
  })

  test('of an entry that is not there is refused', async () => {
    const marks = [{ seq: 999, finding: 'in-order' as const }]
    await expect(
      review.review(world, admin, { once: 'R'.repeat(22), marks }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is seen by the person only as the reading it judges', async () => {
    await journal.openInEmergency(world, olena, danger)
    await review.sample(world, admin, {})
    const { readings } = await mine.myRecord(world, owner, {})
    expect(readings.map(({ action }) => action)).toContain('break-glass')
    expect(JSON.stringify(readings)).not.toContain('orkar')
  })
})

describe('a search of the log', () => {
  const found = async (asked: Parameters<typeof review.searchLog>[2]) =>
    (await review.searchLog(world, admin, asked)).entries

  test('finds who read, about whom and on which day, by name', async () => {
    await chartFor(world, maja, owner)
    const other = await keepPerson(world, region, { ...charlie, personalNumber: '200706150000' })
    await beginCare(world, other, region, olena.id)
    world.pass(2 * 86_400_000)
    await chartFor(world, olena, other)
    const [newest] = await found({ who: 'olena' })
    expect(newest).toMatchObject({
      name: 'Olena',
      about: `${charlie.firstName} ${charlie.lastName}`,
    })
    expect((await found({ who: 'olena' })).every(({ who }) => who === olena.id)).toBe(true)
    const day = { from: world.now() - 3_600_000, to: world.now() }
    expect((await found({ ...day, who: maja.id })).length).toBe(0)
    const about = await found({ personalNumber: charlie.personalNumber })
    expect(about.filter(({ role }) => role === 'counsellor').map(({ who }) => who)).toEqual([
      maja.id,
      maja.id,
    ])
  })

  test('answers a patient who asks on the phone, and is seen by the patient', async () => {
    await chartFor(world, maja, owner)
    await found({ personalNumber: charlie.personalNumber })
    const { readings } = await mine.myRecord(world, owner, {})
    expect(readings).toContainEqual(expect.objectContaining({ role: 'admin', resource: 'log' }))
  })

  test('for somebody nobody knows finds nothing, and leaves a trace', async () => {
    const before = (await actions()).length
    await expect(found({ personalNumber: '199001010000' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await actions()).toHaveLength(before + 1)
  })

  test('is of the own employer’s log alone', async () => {
    await chartFor(world, maja, owner)
    const elsewhere = { ...admin, id: 'rut-mora', unit: 'mora-kommun' }
    const { entries } = await review.searchLog(world, elsewhere, {})
    expect(entries.every(({ unit }) => unit === 'mora-kommun')).toBe(true)
  })
})

describe('the export', () => {
  test('is a table and AuditEvents that validate, without a word of any journal', async () => {
    await chartFor(world, maja, owner)
    await journal.openInEmergency(world, olena, danger)
    const { csv, ndjson, next } = await review.exportLog(world, admin, { from: 0, to: world.now() })
    const events = ndjson
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(next).toBeUndefined()
    expect(csv.trimEnd().split('\r\n').length).toBe(events.length + 1)
    expect(csv).toContain('"maja-region";"counsellor";"read";"journal"')
    for (const event of events)
      expect({ of: event.id, faults: fhirFaults(event) }).toEqual({
        of: event.id,
        faults: [],
      })
    expect(fhirFaults({ ...events[0], agent: undefined }).length).toBeGreaterThan(0)
    expect(fhirFaults({ ...events[0], action: 'X' })).toMatchObject([
      { location: 'AuditEvent.action' },
    ])
    const broken = events.find(({ subtype }) => subtype[0].code === 'break-glass')
    expect(broken.purposeOfEvent[0]).toMatchObject({
      coding: [
        { code: 'BTG' },
        {
          system: 'urn:dorren:access-reason',
          code: 'danger-to-life',
          display: 'Fara för liv',
        },
      ],
      text: 'Fara för liv',
    })
    const [head, ...rows] = csv.trimEnd().split('\r\n')
    expect(head).toMatch(/"reason";"reasonText"$/)
    expect(rows.find((row) => row.includes('break-glass'))).toMatch(
      /"danger-to-life";"Fara för liv"$/,
    )
    expect(rows.find((row) => row.includes('"read";"journal"'))).toMatch(/;;$/)
    for (const word of ['orkar', 'Charlie', charlie.personalNumber])
      expect(csv + ndjson).not.toContain(word)
    expect((await careHandlers.myUnit(world, maja, {})).log.sound).toBe(true)
  })

  test('comes in parts that miss nothing and say nothing twice, each noted', async () => {
    const reading = {
      who: maja.id,
      role: 'counsellor',
      action: 'read',
      resource: 'journal',
    } as const
    for (let time = 0; time < partSize + 5; time++)
      await appendAccess(world, region, { ...reading, subject: owner.subject, unit: region })
    const to = world.now()
    const seen: string[] = []
    let after: number | undefined
    let parts = 0
    do {
      const { ndjson, next } = await review.exportLog(world, admin, { from: 0, to, after })
      seen.push(
        ...ndjson
          .trimEnd()
          .split('\n')
          .map((line) => String(JSON.parse(line).id)),
      )
      after = next
      parts += 1
    } while (after !== undefined)
    expect(parts).toBe(2)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(partSize + 5)
    expect((await actions()).filter((one) => one === 'export log')).toHaveLength(2)
  })

  test('holds nothing that a spreadsheet would run', async () => {
    await appendAccess(world, region, {
      who: '=cmd;1',
      role: 'counsellor',
      action: 'read',
      resource: 'journal',
      unit: region,
    })
    const { csv } = await review.exportLog(world, admin, { from: 0, to: world.now() })
    expect(csv).toContain(`"'=cmd;1"`)
  })
})
