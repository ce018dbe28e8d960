/** What was judged and done in danger belongs to the record of a known patient, and of nobody else. */
import { beforeEach, describe, expect, test } from 'vitest'
import { assessmentOf, saveAssessment } from '../../functions/safety/assessment.ts'
import {
  joinProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { procedureOf } from '../../functions/safety/procedure.ts'
import { giveConsent } from '../../functions/records/consent/give-consent.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { shred } from '../../functions/records/sealed.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { keys } from '../../functions/store/keys.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { sealed } from '../support/coded.ts'
import { elin, isHere, maja, now, youthJoins, isTaken } from '../support/county.ts'
import { isCharlie } from '../support/identified.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows as journal } from '../support/care-rows.ts'
import { enter, standingOf } from '../../functions/records/access/enter.ts'
import { chartFor, sharedNotesFor } from '../support/care-rows.ts'
import { careRows as kept } from '../support/care-rows.ts'

const region = 'region-dalarna'
const form = {
  thoughts: 'active' as const,
  triggers: ['loss' as const],
  protection: [],
  near: ['adult' as const],
  actions: ['second-key' as const],
  words: 'Farmor kommer.',
}
const once = (letter: string) => letter.repeat(22)
const parts = {
  reason: 'Fara',
  assessment: 'Se bedömning',
  action: 'Ny tid',
  codes: ['AU118' as const],
}
const olena: StaffMember = { ...maja, id: 'olena-region', firstName: 'Olena' }

let world: TestWorld
let visit: string
beforeEach(async () => {
  world = testWorld()
  visit = (await isTaken(world, await youthJoins(world), maja)).visit
})
const known = () => isCharlie(world, visit)
const closedByBoth = async (second: StaffMember): Promise<void> => {
  await openProcedure(world, maja, await now(world, visit))
  await joinProcedure(world, second, visit)
  await tickStep(world, maja, visit, 'ask-place', 'done')
  await turnKey(world, second, visit, true)
  await turnKey(world, maja, visit, true)
}

describe('an assessment of a known patient', () => {
  test('is a version in the record, sealed as the patient’s, and no longer beside the visit', async () => {
    await saveAssessment(world, await now(world, visit), sealed('{"låst":"vid samtalet"}'))
    const owner = await known()
    await kept.keepAssessment(world, maja, { visit, once: once('A'), form })
    expect(await assessmentOf(world, await now(world, visit))).toEqual({})
    expect(await world.clinic.get(keys.assessment(visit))).toBeUndefined()
    const stored = JSON.stringify(await world.records.list(recordKeys.ofSubject(owner)))
    expect(stored).not.toContain('Farmor')
    const { safety } = await journal.chart(world, maja, { visit })
    expect(safety).toMatchObject([{ kind: 'assessment', form, author: { id: maja.id } }])
  })

  test('is never changed: what is kept anew stands beside what stood, and a press is kept once', async () => {
    await known()
    const keep = (letter: string, words: string) =>
      kept.keepAssessment(world, maja, { visit, once: once(letter), form: { ...form, words } })
    await keep('A', 'Först')
    await keep('A', 'Något annat')
    world.pass(60_000)
    await keep('B', 'Sedan')
    const { safety = [] } = await journal.chart(world, maja, { visit })
    expect(safety.map((one) => one.kind === 'assessment' && one.form.words)).toEqual([
      'Först',
      'Sedan',
    ])
    const { assessment } = await kept.keptAssessment(world, maja, { visit })
    expect(assessment?.form.words).toBe('Sedan')
  })

  test('is noted when it is written and when it is read, and goes with the person', async () => {
    const owner = await known()
    await kept.keepAssessment(world, maja, { visit, once: once('A'), form })
    await chartFor(world, olena, owner)
    const done = (await entriesOf(world, region))
      .filter(({ resource }) => resource === 'safety')
      .map(({ who, action }) => `${who} ${action}`)
    expect(done).toEqual(['maja-region write', 'olena-region read'])
    await shred(world, owner)
    expect(await world.records.list(recordKeys.safeties(owner))).toEqual([])
  })

  test('is not shared with another unit by sharing the journal', async () => {
    const owner = await known()
    await kept.keepAssessment(world, maja, { visit, once: once('A'), form })
    await giveConsent(world, owner, {
      once: once('C'),
      receiver: elin.unit,
      content: ['journal'],
      days: 30,
      text: consentTextNow,
      lang: 'sv',
    })
    expect(await sharedNotesFor(world, elin, owner)).toEqual([])
    const standing = await standingOf(world, elin, owner, 'counsellor')
    for (const resource of ['safety', 'identity'] as const)
      await expect(
        enter(world, standing, owner, [{ action: 'read', resource }]),
      ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('cannot be kept of an anonymous youth: it stays beside the visit', async () => {
    for (const row of ['keepAssessment', 'keepProcedure', 'keptAssessment'] as const)
      await expect(kept[row](world, maja, { visit, once: once('A'), form })).rejects.toMatchObject({
        code: 'law-forbids',
      })
    expect(await world.records.list({ pk: `PERSON#${region}` })).toEqual([])
  })
})

describe('a safety procedure of a known patient', () => {
  test('stands in the record when both have closed it, though the second key was another employer’s', async () => {
    const owner = await known()
    await isHere(world, elin)
    await closedByBoth(elin)
    expect(await kept.keepProcedure(world, maja, { visit })).toEqual({ outcome: 'kept' })
    expect(await procedureOf(world, visit)).toBeUndefined()
    expect(await kept.keepProcedure(world, maja, { visit })).toEqual({ outcome: 'none' })
    const { safety = [] } = await chartFor(world, olena, owner)
    expect(safety).toMatchObject([
      {
        kind: 'procedure',
        state: 'closed',
        first: { id: maja.id },
        second: { id: elin.id },
        steps: [{ step: 'ask-place', answer: 'done' }],
      },
    ])
    // What the other employer's person helped with is not theirs to read.
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('that nobody closed is written down with the note, and goes on beside the visit', async () => {
    const owner = await known()
    await openProcedure(world, maja, await now(world, visit))
    await journal.signNote(world, maja, { visit, once: once('N'), parts })
    await journal.signNote(world, maja, { visit, once: once('N'), parts })
    expect((await procedureOf(world, visit))?.state).toBe('open')
    const { safety = [] } = await chartFor(world, maja, owner)
    expect(safety).toMatchObject([{ kind: 'procedure', state: 'open' }])
  })

  test('of somebody who became known afterwards is written down with the note', async () => {
    await isHere(world, olena)
    await closedByBoth(olena)
    const owner = await known()
    await journal.signNote(world, maja, { visit, once: once('N'), parts })
    expect((await chartFor(world, maja, owner)).safety).toHaveLength(1)
  })
})
