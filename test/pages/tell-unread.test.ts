/** Words that came to another device of the youth's: once this page writes, their writer is told that they do not open, and sees it. */
import { expect, it } from 'vitest'
import { signal } from '@preact/signals'
import type { Said } from '../../web/data/sealed/said.ts'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import type { Unsent } from '../../web/data/talk/talk-log.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { visit } from '../../web/youth/visit/visit-store.ts'
import { withUnread } from '../../web/desk/talk/unsent-lines.ts'
import { tellShut } from '../../web/youth/talk/tell-unread.ts'

const line = (mid: string, more: Partial<TalkLine> = {}): TalkLine => ({
  mid,
  from: 'counsellor',
  text: undefined,
  at: 1,
  epoch: 2,
  state: 'seen',
  ...more,
})

it('they are named once, when a line of this page is stored and not before', () => {
  visit.value = { epoch: 2 } as unknown as typeof visit.value
  const outbox = signal<readonly Unsent[]>([])
  const lines = signal([
    line('shut'),
    line('read', { text: 'hej' }),
    line('earlier part', { epoch: 1 }),
    line('mine', { from: 'youth', passedOn: true }),
    line('colleague', { from: 'colleague' }),
  ])
  const told: Said[] = []
  const tell = (said: Said) => Promise.resolve(void told.push(said))
  const stop = tellShut({ lines, outbox, tell } as unknown as Talk)
  expect(told).toEqual([])
  const writes = (): void => {
    outbox.value = [{ mid: 'm', said: { text: 'hej' } } as Unsent]
    expect(told.length, 'not stored yet').toBeLessThan(2)
    outbox.value = []
  }
  writes()
  expect(told).toEqual([{ shut: ['shut'] }])
  writes()
  expect(told).toHaveLength(1)
  lines.value = [...lines.value, line('shut too')]
  writes()
  expect(told[1]).toEqual({ shut: ['shut too'] })
  stop()
})

it('at the desk they stand as read by nobody, but not what was read on the device that is gone', () => {
  const own = (mid: string, state: TalkLine['state']) => line(mid, { text: mid, state })
  const lines = [own('read', 'seen'), own('shut', 'sent'), own('later', 'sent')]
  const told = (from: TalkLine['from']) => [
    { mid: 't', from, epoch: 2, at: 1, said: { shut: ['read', 'shut'] } },
  ]
  const states = (from: TalkLine['from']) => withUnread(lines, told(from)).map(({ state }) => state)
  expect(states('youth')).toEqual(['seen', 'unread', 'sent'])
  expect(states('colleague'), 'nobody else can say so').toEqual(['seen', 'sent', 'sent'])
})
