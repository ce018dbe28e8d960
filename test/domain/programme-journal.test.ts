/** A patient has one journal, whoever writes in it: at the desk or in the programme. */
import { beforeEach, describe, expect, test } from 'vitest'
import { setBlock } from '../../functions/records/access/block.ts'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import { findPerson, identityOf, keepPerson } from '../../functions/records/identity/person.ts'
import { signNote } from '../../functions/records/journal/sign-note.ts'
import { entriesOf, appendAccess } from '../../functions/records/log/append-to-log.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { maja } from '../support/county.ts'
import { adam, moa, rows, takes, tilda, yusuf } from '../support/programme-people.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows as review } from '../support/care-rows.ts'
import { chartFor, toWriteIn } from '../support/care-rows.ts'
import { opened } from '../support/opened.ts'

const region = 'region-dalarna'
const parts = {
  reason: 'Avsnitt 3 är klart.',
  assessment: 'Vågar gå till matsalen.',
  action: 'Går vidare.',
  codes: ['DU011' as const],
}
const person = { name: 'Kim af Ek', personalNumber: '20100101-1234' }
const press = (letter: string) => letter.repeat(22)

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string) => expect.objectContaining({ code })
const identified = async (who = person) => (await takes(world, tilda, { person: who })).participant

describe('the journal of somebody in a programme', () => {
  test('is kept only where the law has one and the patient is known', async () => {
    const { participant } = await takes(world)
    await expect(rows.participantJournal(world, tilda, { participant })).rejects.toEqual(
      refused('no-journal-here'),
    )
    await expect(rows.keepJournalDraft(world, tilda, { participant, ...parts })).rejects.toEqual(
      refused('no-journal-here'),
    )
    const known = await identified()
    const chart = await rows.participantJournal(world, tilda, { participant: known })
    expect(chart).toMatchObject({
      person: { firstName: 'Kim af', lastName: 'Ek', personalNumber: '201001011234' },
      notes: [],
    })
  })

  test('is the very one that the desk writes in, each signed by whoever wrote', async () => {
    const atDesk = await keepPerson(world, region, charlie)
    await beginCare(world, atDesk, region, maja.id)
    await signNote(world, maja, await toWriteIn(world, maja, atDesk), `v_${'a'.repeat(26)}`, {
      once: press('A'),
      parts,
    })
    const participant = await identified({
      name: 'Charlie D',
      personalNumber: charlie.personalNumber,
    })
    const ask = { participant, once: press('B'), parts: { ...parts, action: 'Ny tid.' } }
    world.pass(60_000)
    await rows.signJournalNote(world, tilda, ask)
    world.pass(60_000)
    const why = 'Fel tid'
    await rows.correctJournalNote(world, tilda, {
      ...ask,
      once: press('C'),
      corrects: press('B'),
      why,
    })
    const { notes } = await chartFor(world, maja, atDesk)
    expect(notes.map(({ note, author }) => [note[0], author.id])).toEqual([
      ['A', maja.id],
      ['B', tilda.id],
      ['C', tilda.id],
    ])
    // A name that was proved is not replaced by one that was written by hand.
    expect(await identityOf(world, opened(atDesk))).toEqual(charlie)
  })

  test('is read by whoever answers for the youth, by nobody else, and always noted', async () => {
    const participant = await identified()
    for (const [staff, code] of [
      [yusuf, 'no-care-relation'],
      [moa, 'not-found'],
    ] as const)
      for (const row of ['participantJournal', 'noteJournalPrint'] as const)
        await expect(rows[row](world, staff, { participant })).rejects.toEqual(refused(code))
    await expect(rows.keepJournalDraft(world, yusuf, { participant, ...parts })).rejects.toEqual(
      refused('no-care-relation'),
    )
    await rows.participantJournal(world, tilda, { participant })
    await rows.noteJournalPrint(world, tilda, { participant })
    const patient = await findPerson(world, region, '201001011234')
    const seen = (await entriesOf(world, region))
      .filter(({ subject }) => subject === patient?.subject)
      .map(({ role, action, resource }) => [role, action, resource].join(' '))
    expect(seen).toEqual([
      'therapist write enrolment',
      'therapist read identity',
      'therapist read journal',
      'therapist print journal',
    ])
  })

  test('opened by a number that was typed in is seen by whoever reviews, every time', async () => {
    const known = await keepPerson(world, region, charlie)
    for (let time = 0; time < 60; time++)
      await appendAccess(world, region, {
        who: maja.id,
        role: 'counsellor',
        action: 'list',
        resource: 'worklist',
        unit: region,
      })
    const { personalNumber } = charlie
    const participant = await identified({ name: 'Någon Annan', personalNumber })
    await rows.participantJournal(world, tilda, { participant })
    const { sample } = await review.sample(world, { ...adam, unit: region }, {})
    expect(sample).toContainEqual(
      expect.objectContaining({ who: tilda.id, resource: 'enrolment', subject: known.subject }),
    )
  })

  test('is closed to the therapist too where the patient has closed the unit out', async () => {
    const participant = await identified()
    await rows.participantJournal(world, tilda, { participant })
    const patient = await findPerson(world, region, '201001011234')
    if (patient === undefined) throw new Error('nobody')
    await setBlock(world, opened(patient), region, true)
    await expect(rows.participantJournal(world, tilda, { participant })).rejects.toEqual(
      refused('blocked'),
    )
    await expect(
      rows.signJournalNote(world, tilda, { participant, once: press('D'), parts }),
    ).rejects.toEqual(refused('blocked'))
  })

  test('has a draft of its own for each writer, gone when it is signed', async () => {
    const participant = await identified()
    await rows.participantJournal(world, tilda, { participant })
    await rows.keepJournalDraft(world, tilda, { participant, ...parts })
    expect((await rows.participantJournal(world, tilda, { participant })).draft).toEqual(parts)
    await rows.signJournalNote(world, tilda, { participant, once: press('E'), parts })
    const chart = await rows.participantJournal(world, tilda, { participant })
    expect(chart.draft).toBeUndefined()
    expect(chart.notes).toHaveLength(1)
  })

  test('is opened before anything is written: a draft alone makes nobody a patient unseen', async () => {
    const participant = await identified()
    await expect(rows.keepJournalDraft(world, tilda, { participant, ...parts })).rejects.toEqual(
      refused('no-journal-here'),
    )
    expect(await findPerson(world, region, '201001011234')).toBeUndefined()
  })
})

test('who a note is about is kept as long as the note', async () => {
  const owner = await keepPerson(world, region, charlie)
  await beginCare(world, owner, region, maja.id)
  world.pass(400 * 86_400_000)
  await beginCare(world, owner, region, maja.id)
  await signNote(world, maja, await toWriteIn(world, maja, owner), `v_${'a'.repeat(26)}`, {
    once: press('F'),
    parts,
  })
  const identity = await world.records.get(recordKeys.underSubject(owner, 'IDENTITY'))
  const note = await world.records.get(recordKeys.note(owner, press('F')))
  expect(identity?.expires).toBe(note?.expires)
})

test('a block of the person behind a treatment closes its therapist out, of the treatment and of the journal', async () => {
  const participant = await identified()
  await rows.participantJournal(world, tilda, { participant })
  const patient = (await findPerson(world, region, '201001011234'))!
  expect((await rows.participant(world, tilda, { participant })).person).toMatchObject(person)
  await setBlock(world, opened(patient), 'region-dalarna-program', true)
  await expect(rows.participant(world, tilda, { participant })).rejects.toEqual(refused('blocked'))
  await expect(rows.participantJournal(world, tilda, { participant })).rejects.toEqual(
    refused('blocked'),
  )
  await setBlock(world, opened(patient), 'region-dalarna-program', false)
  await setBlock(world, opened(patient), region, true)
  await expect(
    rows.assignScale(world, tilda, { participant, once: press('S'), scale: 'phq9' }),
  ).rejects.toEqual(refused('blocked'))
})

test('a treatment leaves an admin’s hands for a stated purpose alone, which is noted and looked over', async () => {
  const participant = await identified()
  const without = { participant } as Parameters<typeof rows.exportFhir>[2]
  await expect(rows.exportFhir(world, adam, without)).rejects.toEqual(refused('not-found'))
  await rows.exportFhir(world, adam, { participant, purpose: 'oversight' })
  const left = (await entriesOf(world, region)).filter(({ action }) => action === 'export')
  expect(left.map(({ resource, subject, reason }) => [resource, subject, reason])).toEqual([
    ['enrolment', participant, 'oversight'],
    ['identity', participant, 'oversight'],
    ['answers', participant, 'oversight'],
  ])
  const reviewer = { ...adam, id: 'rut-region', firstName: 'Rut' }
  const { sample } = await review.sample(world, reviewer, {})
  expect(sample.filter(({ action }) => action === 'export')).toHaveLength(3)
})

test('a stated purpose opens no block: an admin whom the person has closed out takes nothing out', async () => {
  const participant = await identified()
  await rows.participantJournal(world, tilda, { participant })
  const patient = (await findPerson(world, region, '201001011234'))!
  for (const unit of [region, 'region-dalarna-program']) {
    await setBlock(world, opened(patient), unit, true)
    for (const purpose of ['asked-by-person', 'moves-care', 'oversight'] as const)
      await expect(rows.exportFhir(world, adam, { participant, purpose })).rejects.toEqual(
        refused('blocked'),
      )
    await setBlock(world, opened(patient), unit, false)
  }
  expect((await entriesOf(world, region)).filter(({ action }) => action === 'export')).toEqual([])
  const { json } = await rows.exportFhir(world, adam, { participant, purpose: 'oversight' })
  expect(json).toContain('201001011234')
})

test('a participant who asks on the phone is told who has read, in the treatment and in the journal', async () => {
  const participant = await identified()
  await rows.participant(world, tilda, { participant })
  const number = { personalNumber: '201001011234' }
  const before = await review.searchLog(world, adam, number)
  expect(before.entries.map(({ resource }) => resource)).toContain('answers')
  await rows.participantJournal(world, tilda, { participant })
  const { entries } = await review.searchLog(world, adam, number)
  const read = entries.filter(({ role, name }) => role === 'therapist' && name === 'Tilda')
  expect(new Set(read.map(({ resource }) => resource))).toEqual(
    new Set(['enrolment', 'identity', 'answers', 'feedback', 'message', 'safety', 'journal']),
  )
  // And that it was looked up is theirs to see.
  expect(entries).toContainEqual(
    expect.objectContaining({ role: 'admin', resource: 'log', subject: participant }),
  )
})
