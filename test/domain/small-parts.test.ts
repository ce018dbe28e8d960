/** A count that is left out cannot be reckoned from a total and the parts that are shown beside it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { coordinatorHandlers } from '../../functions/api/coordinator.ts'
import { coordinatorSafetyHandlers } from '../../functions/api/safety.ts'
import type { actsInProgrammes, actsOfVisits } from '../support/counted-acts.ts'
import { acts, leavesAfter, lettersAnswered, repeat } from '../support/counted-acts.ts'
import { elin } from '../support/county.ts'
import { fourWeeksAreTold, fourWeeksBegin } from '../support/four-weeks.ts'
import { newYearIsTold } from '../support/new-year.ts'
import { adam, rows as programme } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
const day = 24 * 60 * minute

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
type Act = keyof typeof actsOfVisits | keyof typeof actsInProgrammes
const so = (many: number, act: Act) => repeat(many, () => acts[act]!.few(world))
const board = () => coordinatorHandlers.board(world, elin, {})
const figures = async () => {
  await newYearIsTold(world)
  return (await programme.figures(world, adam, {})).years[0]!.figures
}

/** Left out. */
const no = undefined
type Parts = readonly (number | undefined)[]

describe('the board of tonight', () => {
  it('tells whoever runs the evening how it is, also when nearly all were lost', async () => {
    await so(1, 'talk')
    await so(61, 'are lost')
    await repeat(5, () => leavesAfter(8)(world))
    const { today } = await board()
    expect(today).toMatchObject({ joined: 67, talks: 1, gaveUp: 5, lost: 61 })
  })

  it('counts by minutes waited everybody whom nobody answered, also those who were lost', async () => {
    await so(2, 'are lost')
    for (const [many, after] of [
      [1, 0],
      [2, 3],
      [4, 8],
      [7, 20],
    ] as const)
      await repeat(many, () => leavesAfter(after)(world))
    await so(3, 'talk')
    expect((await board()).today.gaveUpAfter).toEqual([3, 2, 4, 7])
  })
})

describe('letters', () => {
  const cases: readonly [tooLate: number, inTime: number, answered: number, Parts][] = [
    [1, 6, 5, [no, no]],
    [4, 6, 10, [no, no]],
    [6, 1, 5, [no, no]],
    [6, 3, 5, [no, no]],
    [6, 7, 10, [5, 5]],
    [0, 6, 5, [5, 0]],
  ]
  it.each(cases)(
    'hide of %i too late and %i in time what %i in all would tell',
    async (tooLate, inTime, answered, parts) => {
      fourWeeksBegin(world)
      await lettersAnswered(world, tooLate, 4 * day)
      await lettersAnswered(world, inTime, 0)
      fourWeeksAreTold(world)
      const { letters } = await board()
      expect(letters.answered).toBe(answered)
      expect([letters.inTime, letters.tooLate]).toEqual(parts)
    },
  )
})

it('changed levels hide of two reasons what the sum would tell', async () => {
  fourWeeksBegin(world)
  await so(2, 'are made more urgent')
  await so(6, 'are made less urgent')
  fourWeeksAreTold(world)
  expect(await coordinatorSafetyHandlers.levelChanges(world, elin, {})).toMatchObject({
    changed: 5,
    reasons: [{ visits: null }, { visits: null }],
  })
})

describe('endings that two people have to sign', () => {
  const cases: readonly [late: number, fresh: number, shown: Parts][] = [
    [0, 0, [0, 0]],
    [0, 3, [no, 0]],
    [0, 6, [6, 0]],
    [1, 0, [no, no]],
    [2, 6, [8, no]],
    [6, 2, [8, no]],
    [6, 7, [13, 6]],
  ]
  it.each(cases)(
    'are counted when %i are late and %i are not, and none late is told as none',
    async (late, fresh, shown) => {
      await so(late, 'leave in danger')
      world.pass(10 * day)
      await so(fresh, 'leave in danger')
      const counts = await coordinatorSafetyHandlers.backup(world, elin, {})
      expect([counts.unsigned, counts.late]).toEqual(shown)
    },
  )
})

describe('the figures of a programme', () => {
  it('hide of those done and gone what all whose treatment was over would tell', async () => {
    await so(7, 'complete a programme')
    await so(8, 'leave a programme')
    const { begun, over, completers, left, dropOut } = await figures()
    expect([begun, over, completers, left]).toEqual([15, 15, 7, 8])
    expect(dropOut.map(({ ended }) => ended)).toEqual([8, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('tell of no module how many stopped there while it is not told how many stopped', async () => {
    await so(2, 'complete a programme')
    await so(6, 'leave a programme')
    const { over, completers, left, dropOut } = await figures()
    expect([over, completers, left]).toEqual([8, no, no])
    expect(dropOut.map(({ ended }) => ended)).toEqual([no, no, no, no, no, no, no, no, no])
  })

  it('tell no dose of those whose treatment was over when few have not had it', async () => {
    await so(6, 'do five modules')
    await so(2, 'leave a programme')
    expect(await figures()).toMatchObject({ over: 8, adequateDose: no })
  })

  it('tell no kept promise when few were broken', async () => {
    await so(6, 'get feedback in time')
    await so(2, 'get feedback too late')
    expect((await figures()).feedback).toMatchObject({ given: 8, withinPromise: no })
  })

  it.each(['gad7', 'phq9'] as const)(
    'hide of %s what all who were measured would tell',
    async (scale) => {
      const name = scale === 'gad7' ? 'GAD-7' : 'PHQ-9'
      await so(2, `recover by ${name}`)
      await so(6, `are unchanged by ${name}`)
      await so(7, `deteriorate by ${name}`)
      const { outcomes } = await figures()
      expect(outcomes[scale]).toEqual({
        measured: 15,
        recovered: no,
        improved: 0,
        unchanged: no,
        deteriorated: 7,
      })
    },
  )
})
