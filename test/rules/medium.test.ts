/** Protects whoever wants less: going down needs nobody, and one microphone is enough for a desk. */
import { expect, test } from 'vitest'
import { isAloud, isLess } from '../../shared/rules/call/medium.ts'

test('chat is less than voice, voice is less than picture, and nothing is less than itself', () => {
  const steps = ['chat', 'voice', 'video'] as const
  for (const [at, now] of steps.entries())
    for (const [to, wanted] of steps.entries()) expect(isLess(wanted, now)).toBe(to < at)
})

test('voice and picture need a microphone, a chat does not', () => {
  expect((['chat', 'voice', 'video'] as const).map(isAloud)).toEqual([false, true, true])
})
