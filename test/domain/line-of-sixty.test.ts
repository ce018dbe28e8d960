/** A line of sixty is told whole to every desk: what it is counted and searched by is everybody in it. */
import { expect, it } from 'vitest'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { elin, isHere, youthJoins } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const inLine = async (many: number) => {
  const world = testWorld()
  await isHere(world, elin)
  for (let n = 0; n < many; n++) {
    // The questions stand last: those are who a desk that is told of the first alone would miss.
    await youthJoins(world, { urgency: n % 6 === 5 ? 'question' : 'talk' })
    world.pass(1)
  }
  return showLine(await lineNow(world, 0))
}

it('has all sixty, ten of them with a question', async () => {
  const { entries, waiting, more } = await inLine(60)
  expect(waiting).toBe(60)
  expect(entries).toHaveLength(60)
  expect(entries.filter(({ level }) => level === 5)).toHaveLength(10)
  expect(more).toBeUndefined()
})

it('of more than a hundred says that there are more', async () => {
  const { entries, more } = await inLine(105)
  expect(entries).toHaveLength(100)
  expect(more).toBe(true)
})
