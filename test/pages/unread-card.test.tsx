/** What nobody read before the talk went on is not lost: one press lets whoever is here now read it. */
import { signal } from '@preact/signals'
import { beforeAll, expect, it, vi } from 'vitest'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { talk } from '../../web/youth/talk/talk-store.ts'
import { UnreadCard } from '../../web/youth/talk/unread-card.tsx'
import { press, show, shown } from '../support/page.ts'

const now = { with: { firstName: 'Amir' } } as Parameters<typeof UnreadCard>[0]['now']
const line = (state: TalkLine['state'], text: string) =>
  ({ mid: text, from: 'youth', text, at: 1, epoch: 1, state }) as const

/** A talk with these own lines in it. */
const talkWith = (...lines: readonly TalkLine[]) => {
  const all = signal(lines)
  const sayUnreadAgain = vi.fn()
  talk.value = { lines: all, sayUnreadAgain } as unknown as NonNullable<typeof talk.value>
  return { all, sayUnreadAgain }
}

beforeAll(startLanguage)

it('offers to the one who is here now what nobody has read, and says it again in one press', async () => {
  const { sayUnreadAgain } = talkWith(line('seen', 'Hej'), line('unread', 'Jag är rädd'))
  await show(<UnreadCard now={now} />)
  expect(shown()).toContain('En del av det du skrev innan har ingen läst.')
  await press('Låt Amir läsa det')
  expect(sayUnreadAgain).toHaveBeenCalledTimes(1)
})

it('is not there while everything is read or still on its way, and goes when it has been', async () => {
  const { all } = talkWith(
    line('seen', 'Hej'),
    line('sent', 'Är du där?'),
    line('sending', 'Hallå'),
  )
  await show(<UnreadCard now={now} />)
  expect(shown()).toBe('')
  all.value = [line('unread', 'Hej')]
  await show(<UnreadCard now={now} />)
  expect(shown()).not.toBe('')
  all.value = [line('seen', 'Hej')]
  await show(<UnreadCard now={now} />)
  expect(shown()).toBe('')
})
