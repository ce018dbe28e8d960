/** What a counsellor was writing is offered once when the talk goes on to somebody else, and stays in no tab. */
import { signal } from '@preact/signals'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { nameOfForm } from '../../web/data/draft-storage.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { followLastWords } from '../../web/staff/notices/last-words.ts'
import { keepTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { dismiss, notices } from '../../web/staff/notices/notices.ts'
import { deskVisit } from '../support/desk-store.tsx'

beforeAll(followLastWords)
afterEach(() => notices.value.forEach(({ id }) => dismiss(id)))

const quiet = () => () => undefined
const quietDesk = (state: unknown) =>
  ({
    state,
    live: { status: signal('up'), listen: quiet, send: () => true },
    api: {
      pageKey: () => new Promise(() => undefined),
      messages: () => Promise.resolve({ messages: [] }),
    },
    refresh: () => Promise.resolve(),
  }) as unknown as LiveDesk

it('is gone from the tab when the talk is, and has been told to whoever wrote it', () => {
  const state = signal({ visits: [deskVisit], left: [] })
  const talks = openTalks(quietDesk(state))
  const kept = () => sessionStorage.getItem(`draft ${deskVisit.visit}`)
  keepTold(deskVisit.visit, { epoch: deskVisit.epoch, keys: [], name: 'Kim' })
  talks.of(deskVisit).draft.value = 'Det du sa om din mamma'
  expect(kept()).toBe('Det du sa om din mamma')
  const reports = nameOfForm(deskVisit.visit, 'concern')
  sessionStorage.setItem(reports, JSON.stringify({ facts: 'Blev slagen', done: false }))
  state.value = { visits: [], left: [] }
  expect(kept()).toBeNull()
  expect(sessionStorage.getItem(reports)).toBeNull()
  expect(notices.value.map(({ text }) => text).join()).toContain('Det du sa om din mamma')
  const report = notices.value.find(({ text }) => text.includes('Blev slagen'))
  expect(report?.text).toContain('Samtalet med Kim försvann')
})

it('is gone of a talk that ended while no page of this tab was open', () => {
  const left = nameOfForm('v_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'assess')
  const letter = nameOfForm('l_aaaaaaaaaaaaaaaaaaaaaa', 'answer')
  sessionStorage.setItem(left, '{}')
  sessionStorage.setItem(letter, '{}')
  openTalks(quietDesk(signal({ visits: [], left: [] })))
  expect(sessionStorage.getItem(left)).toBeNull()
  expect(sessionStorage.getItem(letter), 'a letter is no talk').toBe('{}')
})

it('words that never left a talk which went while no page of this tab was open are told to whoever wrote them', () => {
  const gone = 'v_bbbbbbbbbbbbbbbbbbbbbbbbbb'
  const lines = nameOfForm(gone, 'unsent')
  sessionStorage.setItem(`draft ${gone}`, 'Jag tänkte på')
  sessionStorage.setItem(lines, JSON.stringify([{ mid: 'm', said: { text: 'Är du kvar?' } }]))
  openTalks(quietDesk(signal({ visits: [], left: [] })))
  expect(sessionStorage.getItem(lines)).toBeNull()
  const told = notices.value.map(({ text }) => text).join()
  expect(told).toContain('Är du kvar?')
  expect(told).toContain('Jag tänkte på')
})

it('a report of concern in a talk that went while no page of this tab was open is offered to whoever wrote it, once', () => {
  const gone = 'v_cccccccccccccccccccccccccc'
  const report = (done: boolean) => JSON.stringify({ facts: 'Blev slagen av pappa', done })
  sessionStorage.setItem(nameOfForm(gone, 'concern'), report(false))
  sessionStorage.setItem(nameOfForm('v_dddddddddddddddddddddddddd', 'concern'), report(true))
  openTalks(quietDesk(signal({ visits: [], left: [] })))
  const told = notices.value.filter(({ text }) => text.includes('Blev slagen av pappa'))
  expect(told).toHaveLength(1)
  expect(told[0]?.action?.text).toBe('Kopiera texten')
  expect(JSON.stringify({ ...sessionStorage })).not.toContain(' concern')
})

it('what was told in a window that nobody looked at is told by its next page, until it is put away', async () => {
  const state = signal({ visits: [deskVisit], left: [] })
  const talks = openTalks(quietDesk(state))
  talks.of(deskVisit).talk.say('Ring mig')
  talks.of(deskVisit).draft.value = 'Det du sa'
  state.value = { visits: [], left: [] }
  vi.resetModules()
  const page = await import('../../web/staff/notices/notices.ts')
  const { followLastWords: follow } = await import('../../web/staff/notices/last-words.ts')
  follow()
  const [unread, unsent] = page.notices.value
  expect([unread?.text, unsent?.text]).toEqual([
    expect.stringContaining('Ring mig'),
    expect.stringContaining('Det du sa'),
  ])
  expect(unread?.kind).toBe('urgent')
  expect(unsent?.action?.text).toBe('Kopiera texten')
  page.dismiss(unread!.id)
  page.dismiss(unsent!.id)
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Ring mig|Det du sa/)
})
