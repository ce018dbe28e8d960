/** Whom a counsellor has met by name, and what waits to be signed: found again after the talk, and by nobody else. */
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import {
  becomeIdentified,
  nonceOf,
  personOf,
} from '../../functions/use-cases/records/become-identified.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { openProcedure } from '../../functions/use-cases/safety/procedure.ts'
import { close, end } from '../../functions/use-cases/talk/end-visit.ts'
import {
  acceptHandover,
  answerHandover,
  askHandover,
} from '../../functions/use-cases/talk/hand-over.ts'
import { careRelation } from '../../shared/rules/records/care-relation.ts'
import { asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { careRows as rows } from '../support/care-rows.ts'
import { charlie, testEid, wordOf } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const draft = { reason: 'Sömn', assessment: '', action: '', codes: [] }
const parts = { ...draft, assessment: 'Oro', action: 'Ny tid' }
const olena: StaffMember = { ...maja, id: 'olena-region', firstName: 'Olena' }
const robin = { firstName: 'Robin', lastName: 'Demo', personalNumber: '200802020000' }
const once = (letter: string) => letter.repeat(22)

let world: TestWorld
let seat = 0

/** A talk with somebody who says who they are, held by `staff`. */
const meets = async (who = charlie, staff = maja): Promise<{ visit: string; owner: Owner }> => {
  await isHere(world, staff, 4)
  const youth = await youthJoins(world)
  await takes(world, staff, ++seat)
  await ready(world, await asYouth(world, youth))
  const { visit } = youth
  await becomeIdentified(world, testEid(), await now(world, visit), wordOf(who, nonceOf(visit)))
  return { visit, owner: await personOf(world, await now(world, visit)) }
}
const log = async () =>
  (await entriesOf(world, 'region-dalarna')).map(({ who, action, resource, subject }) =>
    [who, action, resource, subject].join(' ').trim(),
  )
const unsigned = async (staff = maja) => (await rows.unsignedNotes(world, staff, {})).notes
const patients = async (staff = maja) => (await rows.ownPatients(world, staff, {})).patients

/** The talk is over and its form filed, as at the end of any talk. */
const leaves = async (visit: string): Promise<void> => {
  await end(world, await now(world, visit))
  const form = { topics: [], outcome: 'advice', whereTo: ['none'] } as const
  await close(world, await now(world, visit), { ...form, whereTo: ['none'], topics: [] })
  seat -= 1
}

beforeEach(() => {
  world = testWorld()
  seat = 0
})

describe('what is written and not signed', () => {
  test('waits for its writer, the oldest first, after the talk is over', async () => {
    const first = await meets()
    await rows.keepDraft(world, maja, { visit: first.visit, ...draft })
    const begun = world.now()
    world.pass(60_000)
    const second = await meets(robin)
    await rows.keepDraft(world, maja, { visit: second.visit, ...draft })
    world.pass(1_000)
    // To go on writing makes it no younger.
    await rows.keepDraft(world, maja, { visit: first.visit, ...parts })
    await leaves(first.visit)
    expect(await unsigned()).toEqual([
      {
        patient: first.owner.subject,
        contact: first.visit,
        firstName: 'Charlie',
        lastName: charlie.lastName,
        born: charlie.personalNumber.slice(0, 8),
        at: begun,
      },
      expect.objectContaining({ patient: second.owner.subject, firstName: 'Robin' }),
    ])
  })

  test('is opened as it was left, signed there, and waits no longer', async () => {
    const { visit, owner } = await meets()
    await rows.keepDraft(world, maja, { visit, ...draft })
    await leaves(visit)
    const there = { patient: owner.subject, contact: visit }
    expect((await rows.patientChart(world, maja, there)).draft).toEqual(draft)
    const note = await rows.signPatientNote(world, maja, { ...there, once: once('A'), parts })
    expect(await unsigned()).toEqual([])
    const chart = await rows.patientChart(world, maja, there)
    expect(chart.notes).toEqual([note])
    expect(chart.draft).toBeUndefined()
  })

  test('stays while another note is corrected, and goes when it is emptied', async () => {
    const { visit } = await meets()
    const { note } = await rows.signNote(world, maja, { visit, once: once('A'), parts })
    await rows.keepDraft(world, maja, { visit, ...draft })
    const why = { corrects: note, why: 'Fel ord' }
    await rows.correctNote(world, maja, { visit, once: once('B'), ...why, parts })
    expect(await unsigned()).toHaveLength(1)
    await rows.keepDraft(world, maja, { visit, ...draft, reason: '  ' })
    expect(await unsigned()).toEqual([])
    expect((await rows.chart(world, maja, { visit })).draft).toBeUndefined()
  })

  test('is seen by nobody but its writer', async () => {
    const { visit, owner } = await meets()
    await rows.keepDraft(world, maja, { visit, ...draft })
    for (const other of [olena, elin]) {
      expect(await unsigned(other)).toEqual([])
      const there = { patient: owner.subject, contact: visit }
      await expect(rows.patientChart(world, other, there)).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })
})

describe('whom one has met', () => {
  test('is listed by name, the latest first, and each name is noted as by opening', async () => {
    const first = await meets()
    world.pass(60_000)
    const second = await meets(robin)
    const before = await log()
    const listed = await patients()
    expect(listed.map(({ firstName }) => firstName)).toEqual(['Robin', 'Charlie'])
    expect((await log()).slice(before.length)).toEqual([
      'maja-region list worklist',
      `maja-region read identity ${second.owner.subject}`,
      `maja-region read identity ${first.owner.subject}`,
    ])
    const { readings } = await rows.myRecord(world, first.owner, {})
    expect(readings.filter(({ role }) => role === 'counsellor')).toMatchObject([
      { action: 'read', resource: 'identity', employer: 'Region Dalarna' },
    ])
  })

  test('is not whom somebody else has met, nor anybody who is anonymous', async () => {
    await meets()
    await isHere(world, olena, 4)
    const youth = await youthJoins(world)
    await takes(world, olena)
    await ready(world, await asYouth(world, youth))
    expect(await patients(olena)).toEqual([])
    expect(await patients(elin)).toEqual([])
  })

  test('is also whoever was read of in a talk that was taken over', async () => {
    const { visit, owner } = await meets()
    expect(await patients(olena)).toEqual([])
    await isHere(world, olena)
    await askHandover(world, await now(world, visit), { colleague: olena.id }, undefined)
    await answerHandover(world, await now(world, visit), { yes: true })
    const offer = offerOf({ channels: ['chat'], staff: olena })
    await acceptHandover(world, { staff: olena, seat: 1, press: world.id(), offer }, visit)
    await rows.chart(world, olena, { visit })
    expect(await patients(olena)).toMatchObject([{ patient: owner.subject }])
  })

  test('ends with the care: no name, no journal, and nothing noted of the person', async () => {
    const { owner } = await meets()
    world.pass(careRelation.lasts + 1000)
    const before = await log()
    expect(await patients()).toEqual([])
    const there = { patient: owner.subject, contact: owner.subject }
    await expect(rows.patientChart(world, maja, there)).rejects.toMatchObject({ code: 'not-found' })
    expect((await log()).slice(before.length)).toEqual(['maja-region list worklist'])
  })

  test('is not shown where the person has closed the unit out; asking for the journal is noted', async () => {
    const { visit, owner } = await meets()
    await rows.keepDraft(world, maja, { visit, ...draft })
    await rows.block(world, owner, { unit: 'region-dalarna' })
    expect(await patients()).toEqual([])
    expect(await unsigned()).toEqual([])
    const there = { patient: owner.subject, contact: visit }
    await expect(rows.patientChart(world, maja, there)).rejects.toMatchObject({ code: 'blocked' })
    expect((await log()).at(-1)).toBe(`maja-region read block ${owner.subject}`)
  })

  test('cannot be read while the log cannot be written', async () => {
    await meets()
    world.clinic.write = () => Promise.reject(new Error('the log cannot be written'))
    await expect(patients()).rejects.toThrow('the log cannot be written')
  })

  test('comes twenty at a time, and the next ones after the last', async () => {
    for (let n = 0; n < 21; n++) {
      const personalNumber = `2008020200${String(n).padStart(2, '0')}`
      const { visit } = await meets({ ...robin, personalNumber })
      await leaves(visit)
      world.pass(60_000)
    }
    const first = await rows.ownPatients(world, maja, {})
    expect(first.patients).toHaveLength(20)
    expect(first.more).toBe(true)
    const last = first.patients.at(-1)?.patient ?? ''
    const rest = await rows.ownPatients(world, maja, { after: last })
    expect(rest).toMatchObject({ patients: [{ born: '20080202' }], more: false })
    expect(first.patients.map(({ patient }) => patient)).not.toContain(rest.patients[0]?.patient)
  })
})

test('a procedure goes into the record of whoever the talk was with, and of nobody else', async () => {
  const { visit } = await meets()
  const { owner } = await meets(robin)
  await openProcedure(world, maja, await now(world, visit))
  const wrong = { patient: owner.subject, contact: visit }
  await rows.signPatientNote(world, maja, { ...wrong, once: once('A'), parts })
  expect((await rows.patientChart(world, maja, wrong)).safety).toBeUndefined()
  const charlies = (await patients()).find(({ firstName }) => firstName === 'Charlie')
  const right = { patient: charlies?.patient ?? '', contact: visit }
  await rows.signPatientNote(world, maja, { ...right, once: once('B'), parts })
  const { safety } = await rows.patientChart(world, maja, right)
  expect(safety).toMatchObject([{ kind: 'procedure', visit }])
})
