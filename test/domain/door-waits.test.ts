/** While nobody has come yet, the door says how long it takes and when the first comes, everywhere alike. */
import { describe, expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
import { showDoor } from '../../functions/use-cases/line/door.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import type { Person } from '../../shared/rules/opening/shift.ts'
import { timeWordsIn } from '../../shared/time-words/time-words.ts'
import { waitInWords } from '../../shared/rules/line/wait-words.ts'
import { amir, elin, isHere, now, youthJoins } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const hour = 3_600_000
const personOf = ({ id, firstName, unit, profession, languages }: typeof elin): Person => ({
  staff: id,
  firstName,
  unit,
  profession,
  languages,
})

describe('a door that is open before anybody has come', () => {
  test('says the same of the wait everywhere, and when the first is to come', async () => {
    const world = testWorld()
    // Planned from now, and not come yet; the next begins in two and a half hours.
    for (const [press, from, to] of [
      ['q', -1, 4],
      ['r', 2.5, 5],
    ] as const)
      await planShift(world, {
        press: press.repeat(22),
        person: personOf(press === 'q' ? elin : amir),
        plan: {
          starts: world.now() + from * hour,
          ends: world.now() + to * hour,
          channels: ['chat'],
          talks: 1,
        },
        despite: [],
      })
    const door = await showDoor(world)
    expect(door.open).toBe(true)
    expect(door.wait?.comes).toBe(world.now() + 2.5 * hour)
    expect(door.wait!.from).toBeGreaterThanOrEqual(150)
    const words = waitInWords(door.wait!, timeWordsIn('sv'))
    expect(words).toMatch(/^2½–\u20603 timmar\. .* \d\d:\d\d$/)
    const { visit } = await youthJoins(world)
    expect(await showVisit(world, await now(world, visit))).toMatchObject({
      wait: { comes: door.wait!.comes },
    })
    // The start page names the hour in its first words, and not once more with the wait.
    const html = await doorPages(world, { '/': '{{expected}}, {{wait}}' }).request('/')
    expect(await html.text()).toMatch(/^i dag 21:30, [^.]+$/)
    await isHere(world, elin)
    expect((await showDoor(world)).wait?.comes).toBeUndefined()
  })
})

describe('a door that others have gone from', () => {
  test('tells no longer wait for those who have closed the page', async () => {
    const [empty, left] = [testWorld(), testWorld()]
    for (const world of [empty, left]) await isHere(world, elin, 1)
    for (let n = 0; n < 5; n++) await youthJoins(left)
    const before = await showDoor(left)
    expect(before.wait!.to).toBeGreaterThan((await showDoor(empty)).wait!.to)
    for (const world of [empty, left]) {
      world.pass(151_000)
      await isHere(world, elin, 1)
    }
    expect((await showDoor(left)).wait).toEqual((await showDoor(empty)).wait)
    // One who gets worse is called first, page or not.
    await youthJoins(left, { urgency: 'danger' })
    left.pass(151_000)
    empty.pass(151_000)
    for (const world of [empty, left]) await isHere(world, elin, 1)
    expect((await showDoor(left)).wait).not.toEqual((await showDoor(empty)).wait)
  })
})
