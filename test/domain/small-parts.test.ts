/** A count that is left out cannot be reckoned from a total and the parts that are shown beside it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { coordinatorHandlers } from '../../functions/api/coordinator.ts'
import { coordinatorSafetyHandlers } from '../../functions/api/safety.ts'
import type { actsInProgrammes, actsOfVisits } from '../support/counted-acts.ts'
import { acts, leavesAfter, lettersAnswered, repeat } from '../support/counted-acts.ts'
import { elin } from '../support/county.ts'
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
const figures = async () => (await programme.figures(world, adam, {})).total

/** Left out. */
const no = undefined
type Parts = readonly (number | undefined)[]

describe('the board of today', () => {
  const cases: readonly [talks: number, left: number, lost: number, joined: number, Parts][] = [
    [1, 6, 7, 14, [no, no, 7]],
    [2, 6, 7, 15, [no, no, 7]],
    [3, 6, 7, 16, [no, no, 7]],
    [4, 6, 7, 17, [no, no, 7]],
    [6, 1, 7, 14, [no, no, 7]],
    [6, 2, 7, 15, [no, no, 7]],
    [6, 3, 7, 16, [no, no, 7]],
    [6, 4, 7, 17, [no, no, 7]],
    [6, 7, 1, 14, [no, 7, no]],
    [6, 7, 2, 15, [no, 7, no]],
    [6, 7, 3, 16, [no, 7, no]],
    [6, 7, 4, 17, [no, 7, no]],
    // The sum would tell that each is one, or that each is four.
    [1, 1, 6, 8, [no, no, no]],
    [4, 4, 6, 14, [no, no, no]],
    [2, 1, 6, 9, [no, no, 6]],
    [2, 6, 0, 8, [no, no, 0]],
    [6, 7, 8, 21, [6, 7, 8]],
    [0, 6, 7, 13, [0, 6, 7]],
  ]
  it.each(cases)(
    'hides of %i talks, %i who left and %i who were lost what %i in all would tell',
    async (talks, left, lost, joined, parts) => {
      await so(talks, 'talk')
      await so(left, 'leave')
      await so(lost, 'are lost')
      const { today } = await board()
      expect(today.joined).toBe(joined)
      expect([today.talks, today.gaveUp, today.lost]).toEqual(parts)
    },
  )

  const waits: readonly [number, number, number, number, readonly (number | null)[]][] = [
    [1, 6, 0, 0, [null, null, 0, 0]],
    [6, 2, 0, 0, [null, null, 0, 0]],
    [6, 0, 3, 7, [null, 0, null, 7]],
    [6, 0, 7, 4, [null, 0, 7, null]],
    [1, 1, 6, 7, [null, null, null, null]],
    [6, 7, 0, 8, [6, 7, 0, 8]],
  ]
  it.each(waits)(
    'hides of %i, %i, %i and %i who gave up after a while what their sum would tell',
    async (first, second, third, last, shown) => {
      for (const [many, after] of [
        [first, 0],
        [second, 3],
        [third, 8],
        [last, 20],
      ] as const)
        await repeat(many, () => leavesAfter(after)(world))
      const { today } = await board()
      expect(today.gaveUp).toBe(first + second + third + last)
      expect(today.gaveUpAfter).toEqual(shown)
    },
  )

  it('tells of nobody how long they waited while it is not told how many gave up', async () => {
    await so(2, 'talk')
    await so(6, 'leave')
    const { today } = await board()
    expect(today).toMatchObject({ joined: 8, lost: 0, gaveUpAfter: [null, null, null, null] })
  })
})

describe('letters', () => {
  const cases: readonly [tooLate: number, inTime: number, answered: number, Parts][] = [
    [1, 6, 7, [no, no]],
    [4, 6, 10, [no, no]],
    [6, 1, 7, [no, no]],
    [6, 3, 9, [no, no]],
    [6, 7, 13, [7, 6]],
    [0, 6, 6, [6, 0]],
  ]
  it.each(cases)(
    'hide of %i too late and %i in time what %i in all would tell',
    async (tooLate, inTime, answered, parts) => {
      await lettersAnswered(world, tooLate, 4 * day)
      await lettersAnswered(world, inTime, 0)
      const { letters } = await board()
      expect(letters.answered).toBe(answered)
      expect([letters.inTime, letters.tooLate]).toEqual(parts)
    },
  )
})

it('changed levels hide of two reasons what the sum would tell', async () => {
  await so(2, 'are made more urgent')
  await so(6, 'are made less urgent')
  expect(await coordinatorSafetyHandlers.levelChanges(world, elin, {})).toMatchObject({
    changed: 8,
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
  it('hide of those under way, done and gone what all who began would tell', async () => {
    await so(6, 'begin a programme')
    await so(2, 'complete a programme')
    await so(7, 'leave a programme')
    const { starters, underWay, completers, left, dropOut } = await figures()
    expect([starters, underWay, completers, left]).toEqual([15, no, no, 7])
    expect(dropOut.map(({ ended }) => ended).slice(0, 2)).toEqual([7, 0])
  })

  it('tell of no module how many stopped there while it is not told how many stopped', async () => {
    await so(2, 'complete a programme')
    await so(6, 'leave a programme')
    const { starters, underWay, completers, left, dropOut } = await figures()
    expect([starters, underWay, completers, left]).toEqual([8, 0, no, no])
    expect(dropOut.filter(({ ended }) => ended !== undefined)).toEqual([])
  })

  it('tell no dose of those who began when few have not had it', async () => {
    await so(6, 'do five modules')
    await so(2, 'begin a programme')
    expect(await figures()).toMatchObject({ starters: 8, adequateDose: no })
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
