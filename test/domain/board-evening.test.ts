/** The board's evening: who came, hour by hour and by level, and how many should be there. */
import { expect, it } from 'vitest'
import { addTally } from '../../functions/report/tally.ts'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import type { Visit } from '../../functions/visit/index.ts'
import { amir, elin } from '../support/county.ts'
import { hour, plan, planned, start } from '../support/shifts.ts'
import { testWorld } from '../support/test-world.ts'

it('is who came in each hour by the county’s clocks, by how urgent it was, also when it is one', async () => {
  const world = testWorld()
  world.pass(3 * hour)
  const came = (visit: string, hours: number, level: number) =>
    addTally(world, {
      visit,
      state: 'ended',
      level,
      since: start + hours * hour,
      calledAt: start + hours * hour + 60_000,
      endedAt: start + 3 * hour,
    } as Visit)
  await came('v_first', 0.5, 2)
  await came('v_second', 0.9, 4)
  await came('v_third', 2.1, 4)
  const none = { p1: 0, p2: 0, p3: 0, p4: 0, p5: 0 }
  expect((await showBoard(world)).evening).toEqual([
    { ...none, hour: 19, p2: 1, p4: 1 },
    { ...none, hour: 21, p4: 1 },
  ])
})

it('has how many are planned to be there now, and not those of another hour', async () => {
  const world = testWorld()
  await planned(world, elin, plan(0, 3))
  await planned(world, amir, plan(1, 3))
  expect((await showBoard(world)).expected).toBe(1)
  world.pass(hour)
  expect((await showBoard(world)).expected).toBe(2)
})
