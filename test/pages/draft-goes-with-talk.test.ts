/** What a counsellor was writing is offered once when the talk goes on to somebody else, and stays in no tab. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { nameOfForm } from '../../web/data/draft-storage.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { keepTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { notices } from '../../web/staff/notices/notices.ts'
import { deskVisit } from '../support/desk-store.tsx'

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
