/** How the programme goes is in the report: who began, who was through, how far, with what dose, change and feedback. */
import { describe, expect, it } from 'vitest'
import { countedTreatment } from '../../functions/programme/export/count-treatments.ts'
import { treatmentsIn } from '../../functions/programme/lazy.ts'
import { treatmentOf } from '../../functions/programme/treatment/treatment-item.ts'
import { packs } from '../../shared/programme/packs.ts'
import { countMonth, countNames } from '../../shared/rules/report/counts.ts'
import { programmes } from '../../shared/rules/report/programme-counts.ts'
import { answersAll, day, takes, worksThrough } from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

const rows = { visits: [], surveys: [], letters: [], levelChanges: [] }
const always = (at: number | undefined) => at !== undefined
const never = () => false

describe('a treatment in the month’s counts', () => {
  it('begins once, in the month in which it began, at its clinic, in its language', async () => {
    const world = testWorld()
    const { owner } = await takes(world)
    const treatments = await treatmentsIn(world, always)
    expect(treatments).toHaveLength(1)
    const { counts } = countMonth({ ...rows, treatments })[owner.principal]!
    expect(counts).toMatchObject({
      'programme.begun': 1,
      [`programme.begun.at.${owner.principal}`]: 1,
      'programme.begun.in.sv': 1,
      'programme.begun.of.angesthjalpen-ung': 1,
    })
    expect(counts['programme.over']).toBeUndefined()
    expect(countMonth({ ...rows, treatments: await treatmentsIn(world, never) })).toEqual({})
  })

  it('is over with how far it came, its dose and its sure change, and only in the month it ended', async () => {
    const world = testWorld()
    const taking = await takes(world)
    await answersAll(world, taking, { gad7: 16, phq9: 9 })
    await worksThrough(world, taking, 'm1')
    const stored = await treatmentOf(world, taking.owner)
    const first = stored.results.find(({ scale }) => scale === 'gad7')!
    const left = {
      ...stored,
      state: 'left' as const,
      endedAt: world.now() + 9 * day,
      results: [...stored.results, { ...first, at: first.at + 8 * day, score: 5 }],
    }
    const isEnd = (at: number | undefined) => at === left.endedAt
    const counted = countedTreatment(left, isEnd)
    expect(counted).toMatchObject({
      begun: false,
      over: { completed: false, reached: 1, dosed: false, gad7: 'recovered' },
    })
    const { counts } = countMonth({ ...rows, treatments: [counted] })[taking.owner.principal]!
    expect(counts).toMatchObject({
      'programme.over': 1,
      'programme.dropped': 1,
      'programme.dropped.1': 1,
      'programme.undosed': 1,
      'programme.gad7': 1,
      'programme.gad7.recovered': 1,
    })
    expect(countedTreatment(left, never)).not.toHaveProperty('over')
  })
})

it('every count of a treatment is one that is published, and every pack has its own', () => {
  const treatment = { unit: 'mora-kommun', programme: 'angesthjalpen-ung', language: 'sv' }
  const change = { gad7: 'improved', phq9: 'unchanged' } as const
  const treatments = [true, false].flatMap((completed) => [
    { ...treatment, begun: true, feedback: [{ hours: 3, inTime: completed }] },
    {
      ...{ ...treatment, language: 'fi', programme: 'gone' },
      begun: false,
      over: { completed, reached: 11, dosed: completed, ...change },
      feedback: [],
    },
  ])
  const { counts } = countMonth({ ...rows, treatments })['mora-kommun']!
  for (const name of Object.keys(counts)) expect(countNames).toContain(name)
  expect(
    packs.map(({ id }) => id).filter((id) => !(programmes as readonly string[]).includes(id)),
  ).toEqual([])
})
