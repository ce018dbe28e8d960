/** Whoever stands thousands deep behind others whom nobody here may take is met all the same, and no press reads the whole line. */
import { beforeAll, expect, test } from 'vitest'
import { counsellorHandlers as rows } from '../../functions/api/counsellor.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import { elin, isHere, youthJoins, type Youth } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const many = 5_000
const place = 4_000
/** What one press may read of the line: as deep as it looks, and its head. */
const most = 2_400

const world = testWorld()
const speaksEnglish = { ...elin, languages: ['en' as const] }
let read = 0
let english: Youth

const press = async (ask: { press: string; seat: number }, goOn?: string) => {
  read = 0
  const answer = await rows.take(world, speaksEnglish, { ...ask, ...(goOn && { goOn }) })
  expect(read, 'no press reads the line to its end').toBeLessThan(most)
  return answer
}
/** As the desk's page does. */
const pressOn = async (ask: Parameters<typeof press>[0]) => {
  let answer = await press(ask)
  let presses = 1
  for (; answer.outcome === 'nobody-waiting' && answer.goOn !== undefined; presses++)
    answer = await press(ask, answer.goOn)
  return { answer, presses }
}

beforeAll(async () => {
  const store = memoryStore(world.now)
  const counting: typeof store = {
    ...store,
    list: async (query) => {
      const found = await store.list(query)
      if (query.index === 'line') read += found.length
      return found
    },
  }
  world.clinic = keptStore(counting, world.now)
  for (let n = 1; n <= many; n++) {
    const youth = await youthJoins(world, { language: n === place ? 'en' : 'sv' })
    if (n === place) english = youth
    world.pass(1)
  }
  await isHere(world, speaksEnglish)
})

const first = { press: 'the-first-press-of-elin', seat: 1 }

test('the one whom this counsellor may take is called from place four thousand', async () => {
  const { answer, presses } = await pressOn(first)
  expect(answer).toMatchObject({ outcome: 'claimed', visit: { visit: english.visit } })
  expect(presses).toBe(2)
  const again = await press(first)
  expect(again, 'said again').toMatchObject({ visit: { visit: english.visit } })
})

test('"nobody" is said at the end of the line alone', async () => {
  const { answer, presses } = await pressOn({ press: 'the-second-press-of-elin', seat: 2 })
  expect([answer, presses]).toEqual([{ outcome: 'nobody-waiting' }, 3])
  expect(world.logged.filter((event) => event === 'nobody-waiting')).toHaveLength(1)
})

test('whoever has come to the head meanwhile goes before those behind', async () => {
  const looked = await press({ press: 'the-third-press-of-elin-', seat: 2 })
  if (looked.outcome !== 'nobody-waiting') throw new Error('nobody can be found so far')
  await rows.release(world, speaksEnglish, { visit: english.visit })
  const found = await press({ press: 'the-third-press-of-elin-', seat: 2 }, looked.goOn)
  expect(found).toMatchObject({ outcome: 'claimed', visit: { visit: english.visit } })
})
