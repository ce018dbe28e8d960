/** Half a word in the browser's storage stops no page: what cannot be read is begun anew. */
import { signal } from '@preact/signals'
import { afterEach, expect, it } from 'vitest'
import { openColleagueLines } from '../../web/desk/colleague/colleague-lines.ts'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { forgetTold, forgetToldBut, toldOf } from '../../web/desk/talk/told-by-youth-page.ts'
import { signedInAs } from '../../web/staff/sign-in/roles.ts'
import { resumeSignIn, signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { keptKey } from '../../web/data/visit-key.ts'
import { keptPlan } from '../../web/ui/safety-plan/plan.ts'
import { deskVisit } from '../support/desk-store.tsx'
import { show } from '../support/page.ts'

const { visit } = deskVisit
const half = '{"me'
afterEach(() => {
  forgetTold(visit)
  signedIn.value = { at: 'out' }
})

it('what a talk has not sent, and what the youth’s page has told', () => {
  sessionStorage.setItem(`draft ${visit} unsent`, half)
  sessionStorage.setItem(`dorren.talk.${visit}`, half)
  const talks = openTalks({
    state: signal({ visits: [deskVisit], left: [] }),
    live: { status: signal('up'), listen: () => () => undefined, send: () => true },
    api: {
      pageKey: () => new Promise(() => undefined),
      messages: () => Promise.resolve({ messages: [] }),
    },
    refresh: () => Promise.resolve(),
  } as unknown as LiveDesk)
  expect(talks.of(deskVisit).talk.outbox.value).toEqual([])
  expect(toldOf(visit, 2)).toEqual({ epoch: 2, keys: [] })
})

it('what colleagues have written', () => {
  sessionStorage.setItem(`mark beside-${visit} read`, half)
  const api = { colleagueLine: () => new Promise(() => undefined) }
  const lines = openColleagueLines(
    {
      isTold: signal(true),
      lines: signal([{ visit, others: [], asked: false }]),
      procedures: signal([]),
      refresh: () => Promise.resolve(),
      api: api as never,
    },
    () => 'elin',
  )
  expect(lines.of(visit)?.lines.value).toEqual([])
})

it('a sign-in: whoever it was signs in again', async () => {
  sessionStorage.setItem('dorren.staff.token', half)
  sessionStorage.setItem('dorren.staff.renewal', half)
  await resumeSignIn()
  expect(signedInAs()).toBe('')
  await show(null)
})

it('a visit and a safety plan', () => {
  sessionStorage.setItem('visit', half)
  sessionStorage.setItem('plan', half)
  expect(keptKey()).toBe(undefined)
  expect(keptPlan().signs).toBe('')
})

it('keys of talks that ended while no page was open are gone, and no others', () => {
  sessionStorage.setItem('dorren.talk.v_gone', '{}')
  sessionStorage.setItem('dorren.talk.v_here', '{}')
  sessionStorage.setItem('dorren.staff.token', 'mine')
  forgetToldBut(['v_here'])
  const names = Array.from({ length: sessionStorage.length }, (_, n) => sessionStorage.key(n))
  expect(names.toSorted()).toEqual(['dorren.staff.token', 'dorren.talk.v_here'])
})
