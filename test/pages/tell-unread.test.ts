/** Words that came to another device of the youth's: their writer is told that they do not open here, and sees it. */
import { expect, it } from 'vitest'
import { signal } from '@preact/signals'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { visit } from '../../web/youth/visit/visit-store.ts'
import { withUnread } from '../../web/desk/talk/unsent-lines.ts'
import { shutHere } from '../../web/youth/talk/tell-unread.ts'

const line = (mid: string, more: Partial<TalkLine> = {}): TalkLine => ({
  mid,
  from: 'counsellor',
  text: undefined,
  at: 1,
  epoch: 2,
  state: 'seen',
  ...more,
})

it('what does not open of this part is named, and nothing that does, is older or is not the counsellor’s', () => {
  visit.value = { epoch: 2 } as unknown as typeof visit.value
  const lines = signal([
    line('shut'),
    line('read', { text: 'hej' }),
    line('earlier part', { epoch: 1 }),
    line('mine', { from: 'youth', passedOn: true }),
    line('passed on', { passedOn: true }),
    line('colleague', { from: 'colleague' }),
  ])
  expect(shutHere({ lines })).toEqual(['shut'])
})

it('at the desk they stand as read by nobody, but not what was read on the device that is gone', () => {
  const own = (mid: string, state: TalkLine['state']) => line(mid, { text: mid, state })
  const lines = [own('read', 'seen'), own('shut', 'sent'), own('later', 'sent')]
  const states = withUnread(lines, new Set(['read', 'shut'])).map(({ state }) => state)
  expect(states).toEqual(['seen', 'unread', 'sent'])
})
