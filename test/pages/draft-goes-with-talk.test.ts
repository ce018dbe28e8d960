/** What a counsellor was writing is offered once when the talk goes on to somebody else, and stays in no tab. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { notices } from '../../web/staff/notices/notices.ts'
import { deskVisit } from '../support/desk-store.tsx'

it('is gone from the tab when the talk is, and has been told to whoever wrote it', () => {
  const quiet = () => () => undefined
  const state = signal({ visits: [deskVisit], left: [] })
  const talks = openTalks({
    state,
    live: { status: signal('up'), listen: quiet, send: () => true },
    api: {
      pageKey: () => new Promise(() => undefined),
      messages: () => Promise.resolve({ messages: [] }),
    },
    refresh: () => Promise.resolve(),
  } as unknown as LiveDesk)
  const kept = () => sessionStorage.getItem(`draft ${deskVisit.visit}`)
  talks.of(deskVisit).draft.value = 'Det du sa om din mamma'
  expect(kept()).toBe('Det du sa om din mamma')
  state.value = { visits: [], left: [] }
  expect(kept()).toBeNull()
  expect(notices.value.map(({ text }) => text).join()).toContain('Det du sa om din mamma')
})
