/** What is asked at the end of a journey under the weather can fail, for each thing that it asks. */
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { neutralSite } from '../../shared/neutral-site.ts'
import { closingQuestions } from '../unkind/chromium/closing.ts'
import type { Shown } from '../unkind/chromium/tab.ts'

type Line = Shown['lines'][number]
const own = (text: string, state: string): Line => ({ text, own: true, state, earlier: false })
const heard = (text: string): Line => ({ text, own: false, state: 'seen', earlier: false })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Stood {
  side: 'youth' | 'desk'
  lines?: readonly Line[]
  title?: string
  isAway?: boolean
  canWrite?: boolean
  notices?: readonly string[]
  /** Where the page is, when it has left ours. */
  url?: string
}

/** Pages that stand so at the end, after each has shown its lines to an open eye. */
const askedOf = async (...stood: readonly Stood[]): Promise<readonly string[]> => {
  const closing = closingQuestions()
  for (const { side, lines = [], notices = [], url, ...how } of stood) {
    const { title = 'Chatt', isAway = false, canWrite = true } = how
    const shown = {
      buttons: [],
      title,
      lines,
      shut: 0,
      canWrite,
      isAway,
      sound: undefined,
      notices,
    }
    const page = {
      url: () => url ?? `http://county.test${side === 'desk' ? '/personal/' : '/'}`,
      isClosed: () => false,
      evaluate: () => Promise.resolve(shown),
      addInitScript: () => Promise.resolve(),
      exposeFunction: (
        _: string,
        saw: (...shown: readonly (readonly (Line | string)[])[]) => void,
      ) => {
        saw(lines, notices)
        return Promise.resolve()
      },
    }
    await closing.watch(page as unknown as Page)
  }
  const asked = closing.ask()
  await vi.advanceTimersByTimeAsync(60_000)
  return asked
}

it('nothing is found where both have read what the other wrote', async () => {
  const youth = { side: 'youth', lines: [own('hej', 'seen'), heard('hallå')] } as const
  const desk = { side: 'desk', lines: [heard('hej'), own('hallå', 'sent')] } as const
  expect(await askedOf(youth, desk)).toEqual([])
})

it('nothing is found of a word whose writer was told in a message', async () => {
  const lines = [own('hej', 'sent')]
  expect(
    await askedOf({ side: 'desk', lines, notices: ['Kim har kanske inte läst ”hej”'] }),
  ).toEqual([])
})

it.each<[string, RegExp, ...Stood[]]>([
  [
    'a word that reached nobody',
    /"hej" reached nobody/,
    { side: 'youth', lines: [own('hej', 'sent')] },
  ],
  [
    'a claim that nobody made true',
    /was read, and nobody/,
    { side: 'youth', lines: [own('hej', 'seen')] },
  ],
  ['a line that never left', /never left/, { side: 'youth', lines: [own('hej', 'sending')] }],
  ['a page that says nothing', /where they are/, { side: 'youth', title: '' }],
  [
    'one who is there and told of as gone',
    /gone, who is there/,
    { side: 'youth', isAway: true },
    { side: 'desk' },
  ],
])('%s is found', async (_, found, ...stood) => {
  expect((await askedOf(...stood)).join()).toMatch(found)
})

it('of whoever is told of as gone, and is, nothing is found', async () => {
  const gone = { side: 'desk', canWrite: false } as const
  expect(await askedOf({ side: 'youth', isAway: true }, gone)).toEqual([])
  expect(await askedOf({ side: 'youth', lines: [own('hej', 'unread')] })).toEqual([])
})

it('a page that has left for the weather is asked nothing, and an empty one of ours is', async () => {
  const empty = { side: 'youth', title: '', canWrite: false } as const
  expect(await askedOf({ ...empty, url: neutralSite })).toEqual([])
  expect(await askedOf(empty)).toEqual(['a page of the youth says nothing of where they are'])
})
