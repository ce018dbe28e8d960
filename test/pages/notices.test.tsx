/** Short messages to the staff: one that holds the last of somebody's words goes when they are safe, and not before. */
import { afterEach, expect, it, vi } from 'vitest'
import { copyWords } from '../../web/staff/copy-words.ts'
import { NoticeList } from '../../web/staff/notices/notice-list.tsx'
import { dismiss, notices, tell } from '../../web/staff/notices/notices.ts'
import { buttons, press, show, shown } from '../support/page.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  notices.value.forEach(({ id }) => dismiss(id))
})

const offer = () =>
  tell('urgent', 'Samtalet försvann: ”Din mamma”', {
    text: 'Kopiera texten',
    run: () => copyWords('Din mamma'),
  })

it('stays with its words while they could not be copied, and goes when they have been', async () => {
  const written: string[] = []
  let isBlocked = true
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (words: string) =>
        isBlocked ? Promise.reject(new Error('blocked')) : Promise.resolve(written.push(words)),
    },
  })
  offer()
  await show(<NoticeList />)
  await press('Kopiera texten')
  expect(shown()).toContain('Din mamma')
  expect(shown()).toContain('Det gick inte att kopiera')
  isBlocked = false
  await press('Kopiera texten')
  expect(written).toEqual(['Din mamma'])
  expect(shown()).not.toContain('Din mamma')
})

it('stays where the browser has no clipboard at all', async () => {
  vi.stubGlobal('navigator', {})
  offer()
  await show(<NoticeList />)
  await press('Kopiera texten')
  expect(shown()).toContain('Din mamma')
  expect(shown()).toContain('Det gick inte att kopiera')
})

it('is undone once, however often it is pressed', async () => {
  let times = 0
  tell('good', 'Sparat.', { text: 'Ångra', run: () => void times++ })
  await show(<NoticeList />)
  await press('Ångra', 3)
  expect(times).toBe(1)
  expect(buttons('Ångra')).toEqual([])
})

it('is not pushed out by others that pass, when it stays until it is dismissed', async () => {
  offer()
  for (const n of [1, 2, 3, 4, 5, 6]) tell('info', `Passerar ${n}`)
  await show(<NoticeList />)
  expect(shown()).toContain('Din mamma')
  expect(shown()).not.toContain('Passerar 2')
  expect(shown()).toContain('Passerar 3')
})

it('passes when it has been in sight for its time, however long the page was out of sight before', () => {
  vi.useFakeTimers()
  const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  tell('waiting', 'Elin tog över.')
  const stands = () => notices.value.some(({ text }) => text === 'Elin tog över.')
  vi.advanceTimersByTime(3_600_000)
  expect(stands()).toBe(true)
  sight.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(10_000)
  expect(stands()).toBe(true)
  vi.advanceTimersByTime(3_000)
  expect(stands()).toBe(false)
})
