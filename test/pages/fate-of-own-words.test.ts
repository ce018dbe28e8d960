/** Whether what one has written got there is said below it, and never below an answer. */
import { expect, it } from 'vitest'
import { line, showChat } from '../support/show-chat.tsx'
import { sv } from '../../web/text/youth/with-door.ts'

const fate = (): string => document.querySelector('.chat-fate')?.textContent ?? ''
const answer = line('b', { from: 'counsellor', at: 2_000 })

it('while nobody has answered', async () => {
  await showChat([line('a')])
  expect(fate()).toBe(sv.chat.states.seen)
})

it('not any more when somebody has', async () => {
  await showChat([line('a'), answer])
  expect(fate()).toBe('')
})

it('of what is on its way, wherever the answer came', async () => {
  await showChat([line('a', { at: undefined, state: 'waiting' }), answer])
  expect(fate()).toBe(sv.chat.states.waiting)
})
