/** Who leaves by the quick exit leaves in every window that shows the talk. */
import { signal } from '@preact/signals'
import { BroadcastChannel as Channel } from 'node:worker_threads'
import { afterEach, expect, it, vi } from 'vitest'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { agree } from '../../web/youth/talk/windows-agree.ts'

const visit = `v_${'l'.repeat(26)}`
const knows = () => ({
  talk: { lines: signal([]), seen: signal({}) } as unknown as Talk,
  rev: () => 1,
  refresh: () => undefined,
})
const stops: (() => void)[] = []

afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('the exit of one is pressed in the other, and not in that of another talk', async () => {
  vi.stubGlobal('BroadcastChannel', Channel)
  const pressed = vi.fn()
  const exit = document.createElement('a')
  exit.dataset['exit'] = ''
  exit.addEventListener('click', pressed)
  document.body.append(exit)
  stops.push(agree(visit, knows()))
  const told: unknown[] = []
  const [other, elsewhere] = [new Channel(visit), new Channel(`v_${'m'.repeat(26)}`)]
  stops.push(
    () => other.close(),
    () => elsewhere.close(),
  )
  other.onmessage = ({ data }: { data: unknown }) => void told.push(data)
  elsewhere.postMessage('leaving')
  dispatchEvent(new Event('leaving'))
  await vi.waitFor(() => expect(told).toContain('leaving'))
  expect(pressed).not.toHaveBeenCalled()
  other.postMessage('leaving')
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1))
})
