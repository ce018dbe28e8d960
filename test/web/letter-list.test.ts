/** In an inbox of forty every letter is found, and the next one is one press away. */
import { expect, it } from 'vitest'
import { isShown, nextLetter } from '../../web/desk/letters/letter-list.ts'

const named = (id: string) => ({ id, firstName: id, employer: 'Mora kommun' })
const now = 5_000
const free = { letter: 'l_1', level: 4, promisedBy: now + 1 } as const

it('shows all, those of mine or asked of me, those nobody has, and those that hurry or are late', () => {
  const mine = { ...free, owner: named('elin') }
  const asked = { ...free, owner: named('amir'), offeredTo: named('elin') }
  expect(isShown('all', asked, 'maja', now)).toBe(true)
  expect([mine, asked, free].map((one) => isShown('mine', one, 'elin', now))).toEqual([
    true,
    true,
    false,
  ])
  expect([mine, free].map((one) => isShown('nobodys', one, 'elin', now))).toEqual([false, true])
  const hurries = [{ ...free, level: 2 }, { ...free, promisedBy: now - 1 }, free] as const
  expect(hurries.map((one) => isShown('urgent', one, 'elin', now))).toEqual([true, true, false])
})

it('goes on to the letter below, from the last to the first, and nowhere where there is no other', () => {
  const letters = ['a', 'b', 'c'].map((letter) => ({ letter }))
  expect(nextLetter(letters, 'a')).toBe('b')
  expect(nextLetter(letters, 'c')).toBe('a')
  expect(nextLetter(letters, 'answered')).toBe('a')
  expect(nextLetter([{ letter: 'a' }], 'a')).toBeUndefined()
})
