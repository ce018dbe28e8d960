/** In an inbox of forty every letter is found, and the next one is one press away. */
import { expect, it } from 'vitest'
import { isShown, nextLetter } from '../../web/desk/letters/letter-list.ts'

const named = (id: string) => ({ id, firstName: id, employer: 'Mora kommun' })
const free = { level: 4 } as const

it('shows all, those of mine or asked of me, those nobody has, and those that hurry', () => {
  const mine = { ...free, owner: named('elin') }
  const asked = { ...free, owner: named('amir'), offeredTo: named('elin') }
  expect(isShown('all', asked, 'maja')).toBe(true)
  expect([mine, asked, free].map((one) => isShown('mine', one, 'elin'))).toEqual([
    true,
    true,
    false,
  ])
  expect([mine, free].map((one) => isShown('nobodys', one, 'elin'))).toEqual([false, true])
  expect([2, 3].map((level) => isShown('urgent', { level } as typeof free, 'elin'))).toEqual([
    true,
    false,
  ])
})

it('goes on to the letter below, from the last to the first, and nowhere where there is no other', () => {
  const letters = ['a', 'b', 'c'].map((letter) => ({ letter }))
  expect(nextLetter(letters, 'a')).toBe('b')
  expect(nextLetter(letters, 'c')).toBe('a')
  expect(nextLetter(letters, 'answered')).toBe('a')
  expect(nextLetter([{ letter: 'a' }], 'a')).toBeUndefined()
})
