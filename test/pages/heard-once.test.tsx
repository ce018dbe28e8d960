/** A screen reader hears a talk once: nothing while what was said before is fetched, each line when it is said, and how it fares only where it has not arrived. */
import { afterEach, expect, it, vi } from 'vitest'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { line, showChat } from '../support/show-chat.tsx'

const talk = async (lines: readonly TalkLine[], loaded = true, typing = false) => {
  await showChat(lines, { loaded, typing })
  const log = document.querySelector('[role="log"]')!
  const polite = [...document.querySelectorAll('[role="status"], [aria-live]')]
  return {
    log: log.textContent ?? '',
    isBusy: log.getAttribute('aria-busy'),
    spoken: polite.map((one) => one.textContent ?? ''),
  }
}

afterEach(() => void vi.useRealTimers())

it('the log is busy until what was said before has come, so that it is not read out line by line', async () => {
  expect((await talk([], false)).isBusy).toBe('true')
  expect((await talk([line('a'), line('b')])).isBusy).toBe('false')
})

it('whether a line was sent or read, and that somebody is writing, are not in what is read out', async () => {
  const { log, spoken } = await talk(
    [line('a', { from: 'counsellor' }), line('b', { state: 'sent' })],
    true,
    true,
  )
  expect(log).toContain('Ord b')
  for (const how of [...Object.values(sv.chat.states), sv.chat.typing('Amir')])
    expect(log, how).not.toContain(how)
  expect(spoken).toEqual([''])
})

it('a line that has not got away in a while is told of once, and no longer when it has', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const waiting = line('c', { state: 'waiting', at: undefined })
  expect((await talk([line('a'), waiting])).spoken).toEqual([''])
  await vi.advanceTimersByTimeAsync(5_000)
  expect((await talk([line('a'), waiting])).spoken).toEqual([sv.chat.states.waiting])
  expect((await talk([line('a'), line('c')])).spoken).toEqual([''])
})
