/** However many wait, no number that anybody is told is false: beyond a hundred it says that there are more. */
import { beforeAll, describe, expect, test } from 'vitest'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { showDoor } from '../../functions/use-cases/line/door.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import { times } from '../../shared/rules/line/times.ts'
import { asYouth, elin, isHere, takes, youthJoins, type Youth } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

/** A county where so many wait, each a second after the one before, as questions in chat. */
const lineOf = async (length: number) => {
  const world = testWorld()
  await seed(world)
  const youths: Youth[] = []
  for (let n = 0; n < length; n++) {
    youths.push(await youthJoins(world, { urgency: 'talk' }))
    world.pass(1)
  }
  await isHere(world, elin, 1)
  return { world, youths }
}

const placeOf = async (world: TestWorld, youth: Youth | undefined) => {
  const shown = youth && (await showVisit(world, await asYouth(world, youth)))
  if (shown?.state !== 'waiting') throw new Error('the youth does not wait')
  return shown
}

describe('a line of a hundred', () => {
  test('is told to the last of them', async () => {
    const { world, youths } = await lineOf(100)
    const [door, desk, board] = [
      await showDoor(world),
      await showDesk(world, elin),
      await showBoard(world),
    ]
    expect([door.waiting, desk.line.waiting, board.waitingByLevel.p4]).toEqual([100, 100, 100])
    expect([door.more, desk.line.more, board.more, door.wait?.more]).toEqual(
      [0, 0, 0, 0].map(() => undefined),
    )
    expect(await placeOf(world, youths.at(-1))).toMatchObject({ ahead: 99 })
  })
})

describe.each([101, 20_000])('a line of %i', (length) => {
  let world: TestWorld
  let youths: readonly Youth[]
  beforeAll(async () => {
    ;({ world, youths } = await lineOf(length))
  })

  test('is more than a hundred: at the door, the desk and the board', async () => {
    const [door, desk, board] = [
      await showDoor(world),
      await showDesk(world, elin),
      await showBoard(world),
    ]
    expect(door).toMatchObject({ waiting: 100, more: true, wait: { more: true } })
    expect(desk.line).toMatchObject({ waiting: 100, more: true })
    expect(board).toMatchObject({ waitingByLevel: { p4: 100 }, more: true })
  })

  test('tells each youth a place that is true', async () => {
    const place = async (n: number) => {
      const { ahead, more, wait } = await placeOf(world, youths[n])
      return { ahead, more, waitsMore: wait?.more }
    }
    expect(await place(0)).toEqual({ ahead: 0 })
    expect(await place(99)).toEqual({ ahead: 99 })
    // A hundred stand before, and not one more.
    expect(await place(100)).toEqual({ ahead: 100 })
    if (length > 101)
      expect(await place(length - 1)).toEqual({ ahead: 100, more: true, waitsMore: true })
  })

  test('gives its first to whoever takes the next', async () => {
    expect((await takes(world, elin))?.visit).toBe(youths[0]?.visit)
  })

  test('counts nobody before a youth whose page has not answered for long', async () => {
    world.pass(times.unanswered + 1)
    const { ahead, more } = await placeOf(world, youths.at(-1))
    expect({ ahead, more }).toEqual(length > 101 ? { ahead: 0, more: true } : { ahead: 0 })
  })
})
