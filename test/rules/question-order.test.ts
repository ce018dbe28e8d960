/** A question teaches nothing to somebody who knows that the answer is always the second. */
import { expect, test } from 'vitest'
import { mixedOrder } from '../../shared/programme/question-order.ts'

const alternatives = ['right', 'wrong', 'wrong too']
const participants = Array.from({ length: 600 }, (_, at) => String(1_790_000_000_000 + at * 977))

test('no alternative is lost or told twice', () => {
  for (const seed of participants)
    expect([...mixedOrder(alternatives, seed)].sort()).toEqual([...alternatives].sort())
})

test('the same participant finds the same order again, on every device', () => {
  expect(mixedOrder(alternatives, '1790000000000 larmet')).toEqual(
    mixedOrder(alternatives, '1790000000000 larmet'),
  )
})

test('the right answer stands in each place for about as many participants', () => {
  const places = [0, 0, 0]
  for (const seed of participants) {
    const place = mixedOrder(alternatives, `${seed} larmet`).indexOf('right')
    places[place] = (places[place] ?? 0) + 1
  }
  // 600 participants over three places: 200 each, give or take five standard deviations.
  for (const count of places) expect(Math.abs(count - 200)).toBeLessThan(58)
})

test('for one participant it is not in the same place in every question', () => {
  const questions = ['larmet', 'kartan', 'varfor', 'kurvan', 'fallan', 'knep', 'steg', 'forst']
  const stuck = participants.filter((seed) => {
    const places = questions.map((id) => mixedOrder(alternatives, `${seed} ${id}`).indexOf('right'))
    return new Set(places).size === 1
  })
  expect(stuck.length).toBeLessThan(5)
})
