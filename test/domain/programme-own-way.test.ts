/** What the youth decides alone, and what an admin sees of all. */
import { beforeEach, describe, expect, test } from 'vitest'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { work } from '../support/coded.ts'
import { enrolling } from '../support/programme-contract.ts'
import {
  adam,
  answersAll,
  day,
  pack,
  rows,
  takes,
  tilda,
  worksThrough,
} from '../support/programme-people.ts'
import { aNight, newYearIsTold } from '../support/new-year.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string) => expect.objectContaining({ code })

describe('the youth decides', () => {
  test('to pause, to leave without a reason, to come back, and finds everything as it was', async () => {
    const taking = await takes(world)
    const { owner, participant } = taking
    await rows.keepDraft(world, owner, {
      module: 'm1',
      field: 'situation',
      value: '"x"',
      version: 0,
    })
    await rows.pause(world, owner, { weeks: 2 })
    world.pass(13 * day)
    await sweepTreatments(world)
    expect((await rows.overview(world, owner, {})).state).toBe('paused')
    world.pass(2 * day)
    expect((await rows.overview(world, owner, {})).state).toBe('active')
    await rows.leave(world, owner, {})
    expect(await rows.overview(world, owner, {})).toMatchObject({
      state: 'left',
      next: 'over',
    })
    const [row] = (await rows.worklist(world, tilda, {})).rows
    expect(row?.reasons.map(({ kind }) => kind)).toContain('left')
    await rows.resume(world, owner, {})
    expect((await rows.overview(world, owner, {})).state).toBe('active')
    expect((await rows.readModule(world, owner, { module: 'm1' })).drafts).toHaveLength(1)
    expect((await rows.participant(world, tilda, { participant })).state).toBe('active')
  })

  test('whether the letter to oneself goes with the homework; one that did not is promised to nobody', async () => {
    for (const without of ['brev', undefined]) {
      const taking = await takes(world)
      const { owner, participant } = taking
      const why = 'needs-it-now' as const
      await rows.openModule(world, tilda, { participant, module: 'm8', why })
      const { sent } = await worksThrough(world, taking, 'm8', { without })
      expect(sent.outcome).toBe('sent')
      expect((await rows.overview(world, owner, {})).letter.written).toBe(without === undefined)
    }
  })

  test('to erase everything: nothing is left but that somebody was erased', async () => {
    const taking = await takes(world)
    const { owner, session } = taking
    const { words } = await rows.newOwnCode(world, owner, {})
    await worksThrough(world, taking, 'm1')
    expect((await rows.erase(world, owner, { sure: true })).outcome).toBe('erased')
    const left = await world.records.list(recordKeys.ofSubject(owner))
    expect(left).toMatchObject([{ sk: 'KEY' }])
    expect(await world.records.list(programmeKeys.listedAll(owner.principal))).toEqual([])
    await expect(participantOf(world, session.token)).rejects.toEqual(refused('not-found'))
    await expect(
      rows.enterByCode(world, undefined, { proof: await work(world), words }),
    ).rejects.toEqual(refused('not-found'))
    await sweepTreatments(world)
  })

  test('and where the law keeps a journal, a person answers the wish', async () => {
    const person = { name: 'Charlie Ek', personalNumber: '201001011234' }
    const { principal, subject } = (await takes(world, tilda, { person })).owner
    // As if both ways back were made: a known patient does nothing inside before.
    const owner = { principal, subject }
    expect((await rows.erase(world, owner, { sure: true })).outcome).toBe('asked')
    const [row] = (await rows.worklist(world, tilda, {})).rows
    expect(row?.reasons.map(({ kind }) => kind)).toContain('erasure-asked')
  })
})

describe('the admin', () => {
  test('sees counts and never a few, and exports them alike', async () => {
    for (let person = 0; person < 3; person++) {
      const taking = await takes(world)
      await answersAll(world, taking, { gad7: 14 })
    }
    await newYearIsTold(world)
    for (let person = 0; person < 6; person++) await takes(world)
    world.pass(366 * day)
    await aNight(world)
    const { years } = await rows.figures(world, adam, {})
    expect(years.map(({ year, figures }) => [year, figures.begun])).toEqual([
      ['2027', 6],
      ['2026', undefined],
    ])
    const { csv } = await rows.exportCsv(world, adam, {})
    expect(csv).toContain('"2026";"Började";"färre än 5"')
    expect(csv).toContain('"2027";"Började";6')
    const entries = await entriesOf(world, 'region-dalarna')
    expect(entries.filter(({ action }) => action === 'export')).toHaveLength(1)
  })

  test('sees which texts there are, and stops offering one without ending anybody’s treatment', async () => {
    const { owner } = await takes(world)
    const [text] = (await rows.contents(world, adam, {})).contents
    expect(text).toMatchObject({
      programme: pack.id,
      underWay: undefined,
      offered: true,
      reviewedBy: null,
    })
    await rows.offer(world, adam, { programme: pack.id, offered: false })
    await expect(rows.enrol(world, tilda, { ...enrolling, once: world.id() })).rejects.toEqual(
      refused('not-found'),
    )
    expect((await rows.overview(world, owner, {})).state).toBe('active')
  })
})
