/** A shift that has begun without its person is known: to that person, the backup, the coordinator and the door. */
import { beforeEach, describe, expect, it } from 'vitest'
import { awayFromShift } from '../../functions/opening/index.ts'
import { setBackup } from '../../functions/safety/index.ts'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { showDoor } from '../../functions/use-cases/line/door.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import { doorPages } from '../../functions/api/door-pages.ts'
import { amir, elin, isHere } from '../support/county.ts'
import { hour, plan, planned, start } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const amirIsBackup = () =>
  setBackup(world, {
    rev: 0,
    turns: [
      {
        staff: amir.id,
        firstName: amir.firstName,
        unit: amir.unit,
        starts: start - hour,
        ends: start + 8 * hour,
      },
    ],
  })

describe('a shift that has begun without its person', () => {
  it('is told to the person at once, to the backup after three minutes, and to no other desk', async () => {
    await planned(world, elin, plan(0, 3))
    await amirIsBackup()
    const toldTo = async (staff: typeof elin) =>
      (await showDesk(world, staff)).absent?.map(({ staff: who }) => who)
    expect(await toldTo(elin)).toEqual([elin.id])
    world.pass(2 * minute)
    expect(await toldTo(amir)).toBeUndefined()
    world.pass(minute)
    expect(await toldTo(amir)).toEqual([elin.id])
    expect(await toldTo({ ...amir, id: 'somebody-else' })).toBeUndefined()
    await isHere(world, elin)
    expect(await toldTo(elin)).toBeUndefined()
    expect(await toldTo(amir)).toBeUndefined()
  })

  it('stands on the board with name and hours, the longest first, until the person is there', async () => {
    await planned(world, amir, plan(0, 3))
    await planned(world, elin, plan(1, 3))
    world.pass(hour + minute)
    expect((await showBoard(world)).absent).toMatchObject([
      { firstName: 'Amir', employer: 'Borlänge kommun', starts: start, ends: start + 3 * hour },
      { firstName: 'Elin', starts: start + hour },
    ])
    await isHere(world, amir)
    expect((await showBoard(world)).absent.map(({ firstName }) => firstName)).toEqual(['Elin'])
  })

  it('is not told of whoever is away, nor once it is over', async () => {
    const { shift } = await planned(world, elin, plan(0, 1))
    await planned(world, amir, plan(0, 1))
    await awayFromShift(world, elin.id, { shift, day: '2026-11-18', why: 'sick' })
    world.pass(minute)
    expect((await showBoard(world)).absent.map(({ firstName }) => firstName)).toEqual(['Amir'])
    world.pass(hour)
    expect((await showBoard(world)).absent).toEqual([])
  })

  it('leaves a door that says since when somebody was to be there, and nothing of it once one is', async () => {
    await planned(world, elin, plan(0, 3))
    world.pass(minute)
    expect(await showDoor(world)).toMatchObject({ open: true, professions: [], expected: start })
    await isHere(world, amir)
    expect((await showDoor(world)).expected).toBeUndefined()
  })
})

it('a hold is seen on the board and at every desk, and is gone with its time', async () => {
  await isHere(world, elin)
  await setSurge(world, { mode: 'urgent-only', reason: 'few-here', minutes: 30, call: [amir.id] })
  const hold = { mode: 'urgent-only', reason: 'few-here', until: start + 30 * minute }
  expect((await showBoard(world)).surge).toEqual(hold)
  expect((await showDesk(world, elin)).surge).toEqual(hold)
  world.pass(30 * minute)
  expect((await showBoard(world)).surge).toBeUndefined()
  expect((await showDesk(world, elin)).surge).toBeUndefined()
})

it('the start page says that nobody has come, and since when somebody was to be here', async () => {
  await planned(world, elin, plan(0, 3))
  world.pass(minute)
  const said = async () =>
    (await doorPages(world, { '/': '{{door}} {{here}} {{expected}}' }).request('/')).text()
  expect(await said()).toBe('open late i dag 19:00')
  await isHere(world, elin)
  expect(await said()).toBe('open yes ')
})
