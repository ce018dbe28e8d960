/** What was written on a device that was put away cannot be opened here; that nobody has read it is said all the same. */
import { expect, it } from 'vitest'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { shown } from '../support/page.ts'
import { line, showChat } from '../support/show-chat.tsx'

const shut = (mid: string, state: TalkLine['state']): TalkLine =>
  line(mid, { text: undefined, state })
const told = async (...lines: readonly TalkLine[]): Promise<string> => {
  await showChat(lines)
  return shown()
}
const times = (words: string, all: string): number => all.split(words).length - 1
const cannot = 'Det ni skrev innan går inte att läsa här.'

it('of several that have arrived one is told, and not that it is unread', async () => {
  const all = await told(shut('a', 'seen'), shut('b', 'sent'), shut('c', 'seen'))
  expect([times(cannot, all), times('Ingen har läst det här', all)]).toEqual([1, 0])
})

it('those that nobody has read are told apart from those that were read', async () => {
  const all = await told(shut('a', 'seen'), shut('b', 'unread'), shut('c', 'unread'))
  expect([times(cannot, all), times('Ingen har läst det här', all)]).toEqual([2, 1])
})

it('when a line was written stands with when it came, or alone under another of the same minute', async () => {
  const at = Date.parse('2026-11-24T17:00:00Z')
  const doubt = { outOfPlace: '', writtenAt: (time: string) => `skrivet ${time}` }
  const late = { at, writtenAt: at - 600_000 }
  await showChat([line('a', late), line('b', late)], { text: { ...sv.chat, doubt } })
  const under = [...document.querySelectorAll('.chat-line .chat-state')].map((one) =>
    one.textContent?.trim(),
  )
  expect(under).toEqual(['18:00, skrivet 17:50', 'skrivet 17:50'])
})
