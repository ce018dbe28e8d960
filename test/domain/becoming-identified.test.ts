/** Becoming known is the youth's own act, under HSL alone, and stays with the employer it was told to. */
import { describe, expect, test } from 'vitest'
import {
  becomeIdentified,
  nonceOf,
  personOf,
} from '../../functions/use-cases/records/become-identified.ts'
import { careOf } from '../../functions/records/identity/care-relation.ts'
import { findPerson, identityOf } from '../../functions/records/identity/person.ts'
import {
  acceptHandover,
  answerHandover,
  askHandover,
} from '../../functions/use-cases/talk/hand-over.ts'
import { offersFor } from '../../functions/visit/handover/offers.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showToYouth } from '../../functions/visit/show-to-youth.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { Moves } from '../../functions/visit/visit.ts'
import type { Join } from '../../shared/contract/visit/door.ts'
import { careRelation } from '../../shared/rules/records/care-relation.ts'
import { asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { charlie, testEid, wordOf } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { opened } from '../support/opened.ts'

const eid = testEid()
const olena: StaffMember = { ...maja, id: 'olena-region', firstName: 'Olena' }

/** A youth who talks with this counsellor. */
const talksWith = async (world: TestWorld, staff: StaffMember, wishes: Partial<Join> = {}) => {
  await isHere(world, staff)
  const youth = await youthJoins(world, wishes)
  await takes(world, staff)
  await ready(world, await asYouth(world, youth))
  return youth
}
const becomes = async (world: TestWorld, visit: string, word = wordOf(charlie, nonceOf(visit))) =>
  becomeIdentified(world, eid, await now(world, visit), word)

const handsOver = async (
  world: TestWorld,
  visit: string,
  to: StaffMember,
  moves?: Moves,
  note = true,
) => {
  const sealed = { v: 0, kid: 'none', data: 'aGVq' }
  const receiver = { colleague: to.id }
  await askHandover(world, await now(world, visit), receiver, note ? sealed : undefined)
  await answerHandover(world, await now(world, visit), { yes: true, moves })
  const offer = offerOf({ channels: ['chat'], staff: to })
  const taking = { staff: to, seat: 1, press: world.id(), offer }
  const taken = await acceptHandover(world, taking, visit)
  expect(taken?.holder?.id).toBe(to.id)
  return taken!
}

describe('becoming known', () => {
  test('makes a person in the records of the unit, and leaves no name and no link in the clinic', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, maja)
    await becomes(world, visit)
    const owner = await personOf(world, await now(world, visit))
    expect(await identityOf(world, opened(owner))).toEqual(charlie)
    expect(await findPerson(world, maja.unit, charlie.personalNumber)).toEqual(owner)
    const stored = JSON.stringify(await now(world, visit))
    for (const word of [charlie.lastName, charlie.personalNumber, owner.subject])
      expect(stored).not.toContain(word)
    const kept = JSON.stringify(
      await world.records.list({ pk: `SUBJECT#region-dalarna#${owner.subject}` }),
    )
    expect(kept).not.toContain(charlie.personalNumber)
    expect(kept).not.toContain('Charlie')
  })

  test('is the same person next time, and of nobody else', async () => {
    const world = testWorld()
    const first = await talksWith(world, maja)
    await becomes(world, first.visit)
    const second = await talksWith(world, olena)
    await becomes(world, second.visit)
    expect(await personOf(world, await now(world, second.visit))).toEqual(
      await personOf(world, await now(world, first.visit)),
    )
    expect(await findPerson(world, 'mora-kommun', charlie.personalNumber)).toBeUndefined()
  })

  test('cannot happen with a municipal counsellor, and nothing is kept of the try', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, elin)
    await expect(becomes(world, visit)).rejects.toMatchObject({ code: 'law-forbids' })
    expect((await now(world, visit)).identity).toBe('anonymous')
    expect(await findPerson(world, elin.unit, charlie.personalNumber)).toBeUndefined()
  })

  test('takes a proof made for this visit: another visit’s, or a sign-in’s, is worth nothing', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, maja)
    const other = `v_${'a'.repeat(26)}`
    for (const word of [wordOf(charlie, nonceOf(other)), wordOf(charlie, 'x'.repeat(43)), 'a.b.c'])
      await expect(becomes(world, visit, word)).rejects.toMatchObject({ code: 'eid-failed' })
    expect((await now(world, visit)).identity).toBe('anonymous')
  })

  test('cannot happen while waiting, while a hand-over is asked for, or afterwards', async () => {
    const world = testWorld()
    const waiting = await youthJoins(world)
    await expect(becomes(world, waiting.visit)).rejects.toMatchObject({ code: 'not-now' })
    const { visit } = await talksWith(world, maja)
    // The first in line was the one who waited; whoever talks is asked about a hand-over.
    const talking = (await now(world, visit)).state === 'talking' ? visit : waiting.visit
    await isHere(world, olena)
    await askHandover(world, await now(world, talking), { colleague: olena.id })
    await expect(becomes(world, talking)).rejects.toMatchObject({ code: 'not-now' })
  })

  test('repeated is one person, one link and one state', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, maja)
    await Promise.all([becomes(world, visit), becomes(world, visit)])
    await becomes(world, visit)
    const people = await world.records.list({ pk: 'PERSON#region-dalarna' })
    expect(people).toHaveLength(1)
  })

  test('begins the unit’s part in the care, which ends by itself', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, maja)
    await becomes(world, visit)
    const owner = await personOf(world, await now(world, visit))
    expect(await careOf(world, owner, maja.unit)).toMatchObject({ staff: [maja.id] })
    expect(await careOf(world, owner, 'mora-kommun')).toBeUndefined()
    world.pass(careRelation.lasts + 1000)
    expect(await careOf(world, owner, maja.unit)).toBeUndefined()
  })

  test('is told to both sides, and the counsellor who holds the talk sees that there may be a journal', async () => {
    const world = testWorld()
    const { visit } = await talksWith(world, maja)
    const known = await becomes(world, visit)
    expect(showToCounsellor(world, known)).toMatchObject({ regime: 'HSL', identity: 'identified' })
    expect(await showToYouth(world, known, {})).toMatchObject({ identity: 'identified' })
  })
})

describe('a hand-over across the border', () => {
  const told: Partial<Join> = { topics: ['angest', 'somn'], ageBand: '16-17', municipality: '2062' }
  const nothing: Moves = { topics: false, ageBand: false, municipality: false, note: false }

  test('offers the youth what there is to choose from, and only then', async () => {
    const world = testWorld()
    await isHere(world, maja)
    const { visit } = await talksWith(world, elin, told)
    await askHandover(world, await now(world, visit), { colleague: maja.id })
    expect(await showToYouth(world, await now(world, visit), {})).toMatchObject({
      crossesBorder: true,
      movable: ['topics', 'ageBand', 'municipality'],
    })
  })

  test('does not tell what it is about in the offer, before anybody has said yes to that', async () => {
    const world = testWorld()
    await isHere(world, maja)
    const { visit } = await talksWith(world, elin, told)
    await askHandover(world, await now(world, visit), { colleague: maja.id })
    await answerHandover(world, await now(world, visit), { yes: true, moves: nothing })
    expect(await offersFor(world, maja)).toMatchObject([{ visit, topics: [] }])
  })

  test('moves what was agreed to and nothing else', async () => {
    const world = testWorld()
    await isHere(world, maja)
    const { visit } = await talksWith(world, elin, told)
    const taken = await handsOver(world, visit, maja, { ...nothing, topics: true })
    expect(taken.topics).toEqual(told.topics)
    expect(taken.ageBand).toBeUndefined()
    expect(taken.municipality).toBeUndefined()
    expect(taken.note).toBeUndefined()
  })

  test('moves nothing when nothing was said of it', async () => {
    const world = testWorld()
    await isHere(world, maja)
    const { visit } = await talksWith(world, elin, told)
    const taken = await handsOver(world, visit, maja)
    expect(taken).toMatchObject({ topics: [], identity: 'anonymous' })
    expect([taken.ageBand, taken.municipality, taken.note]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('moves all of it when the youth says so, the note too', async () => {
    const world = testWorld()
    await isHere(world, maja)
    const { visit } = await talksWith(world, elin, told)
    const all = { topics: true, ageBand: true, municipality: true, note: true }
    const taken = await handsOver(world, visit, maja, all)
    expect(taken).toMatchObject({ ...told, note: { data: 'aGVq' } })
  })

  test('to the municipality makes a known youth anonymous again', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const { visit } = await talksWith(world, maja)
    await becomes(world, visit)
    const taken = await handsOver(world, visit, elin)
    expect(taken.identity).toBe('anonymous')
    await expect(personOf(world, taken)).rejects.toMatchObject({ code: 'law-forbids' })
  })

  test('is none within the same employer: what was told stays, and so does being known', async () => {
    const world = testWorld()
    await isHere(world, olena)
    const { visit } = await talksWith(world, maja, told)
    await becomes(world, visit)
    const taken = await handsOver(world, visit, olena)
    expect(taken).toMatchObject({ ...told, identity: 'identified', note: { data: 'aGVq' } })
    expect(await personOf(world, taken)).toMatchObject({ principal: 'region-dalarna' })
  })
})

test('whoever goes back to the line is anonymous there', async () => {
  const world = testWorld()
  const { visit } = await talksWith(world, maja)
  await becomes(world, visit)
  await backToLine(world, await now(world, visit), 'release', 'put-back')
  expect((await now(world, visit)).identity).toBe('anonymous')
  const held = { ...(await now(world, visit)), identity: 'identified' as const }
  await expect(personOf(world, held)).rejects.toMatchObject({ code: 'law-forbids' })
})
