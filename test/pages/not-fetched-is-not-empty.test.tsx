/** What could not be fetched is said to be that, and asked for again: never told as nobody and nothing. */
import { beforeEach, expect, it } from 'vitest'
import type { ComponentChild } from 'preact'
import type { Live } from '../../web/data/live.ts'
import { TimesPane } from '../../web/desk/bookings/offered-times-pane.tsx'
import { ColleagueTool } from '../../web/desk/colleague/ask-colleague.tsx'
import { ConsentTool } from '../../web/desk/consent/consent-tool.tsx'
import { HandoverDialog } from '../../web/desk/handover/handover-dialog.tsx'
import type { DeskState } from '../../web/desk/desk-state.ts'
import type { DeskStore } from '../../web/desk/desk-store.ts'
import { InboxPane } from '../../web/desk/letters/inbox-pane.tsx'
import { openInbox } from '../../web/desk/letters/inbox-store.ts'
import { SafetyPane } from '../../web/desk/safety/safety-pane.tsx'
import { openSafety } from '../../web/desk/safety/safety-store.ts'
import { Views } from '../../web/desk/views.tsx'
import { ReferTool } from '../../web/desk/referral/referral-tool.tsx'
import { SupervisionCard } from '../../web/desk/supervision/supervision-card.tsx'
import { ScaleTool } from '../../web/desk/talk/scale-tool.tsx'
import { signal } from '@preact/signals'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { buttons, clinic, noNetwork, press, settled, show, shown } from '../support/page.ts'

const fails = 'Det gick inte att hämta just nu'
let answering: ReturnType<typeof clinic>
beforeEach(() => (answering = clinic(() => noNetwork)))

const robin = {
  id: 'robin',
  firstName: 'Robin',
  employer: 'Falu kommun',
  profession: 'psykolog',
  regime: 'SoL',
  languages: ['sv'],
  freeSeats: 1,
}

const nothingIsSaid = async (part: ComponentChild, nothing: string, reply: object) => {
  await show(atDesk(part, place()))
  expect(shown()).toContain(fails)
  expect(shown()).not.toContain(nothing)
  answering.answers(() => reply)
  await press('Försök igen')
  await settled()
  expect(shown()).not.toContain(fails)
}
const place = () => {
  const store = deskStore()
  const said = { typing: signal(false), begun: signal(false), said: signal([]) }
  return Object.assign(store, {
    colleagues: { of: () => undefined, all: signal(new Map()) },
    talks: { ...store.talks, of: () => ({ talk: said, draft: signal('') }) },
  })
}

it('colleagues who can be asked', async () => {
  await nothingIsSaid(<ColleagueTool visit={deskVisit} />, 'Ingen annan kollega', {
    colleagues: [robin],
  })
  expect(shown()).toContain('Fråga Robin')
})

it('colleagues who can take over', async () => {
  await nothingIsSaid(<HandoverDialog visit={deskVisit} />, 'Ingen annan', {
    colleagues: [robin],
  })
  expect(shown()).toContain('Robin, ')
})

it('who wants supervision', async () => {
  await nothingIsSaid(<SupervisionCard />, 'Ingen väntar', { tasks: [] })
})

it('the links of referrals, the scales that were sent, and the consents that hold', async () => {
  await nothingIsSaid(<ReferTool visit={deskVisit} />, 'Inga länkar', { referrals: [] })
  answering.answers(() => noNetwork)
  await nothingIsSaid(<ScaleTool visit={deskVisit} />, 'Inget skickat', { scales: [] })
  answering.answers(() => noNetwork)
  await nothingIsSaid(<ConsentTool visit={deskVisit} />, 'Inget samtycke', { consents: [] })
})

const live = { status: signal('up'), listen: () => () => {} } as unknown as Live
const state = { staff: { id: 'amina' }, visits: [], line: { waiting: 0 } } as unknown as DeskState
const withLists = () => {
  const refresh = () => Promise.resolve()
  const store = place()
  const talks = { ...store.talks, unread: signal(0) }
  return {
    ...store,
    talks,
    inbox: openInbox(live),
    safety: openSafety(live, refresh),
  } as unknown as DeskStore
}
const told = ({ path }: { path: string }) =>
  ({ letters: { letters: [], now: 0 }, times: { times: [] }, wishes: { wishes: [] } })[
    path.split('/').at(-1)!
  ] ?? { backup: false, procedures: [], closed: [], badEndings: [], lines: [], onCall: [] }
const everyAgain = async () => {
  answering.answers(told)
  for (const one of buttons('Försök igen')) await press(one)
  await settled()
}

it('letters and times, which have no count until there is one', async () => {
  const desk = withLists()
  await show(atDesk([<Views />, <InboxPane state={state} />, <TimesPane />], desk))
  expect(buttons(/^(Brev|Tider)/).map(({ textContent }) => textContent)).toEqual(['Brev', 'Tider'])
  expect(shown()).toContain('Det gick inte att hämta breven.')
  expect(shown()).toContain('Det gick inte att hämta dina tider.')
  expect(shown()).toContain('Det gick inte att hämta önskade tider.')
  await everyAgain()
  expect(shown()).toContain('Inga brev väntar.')
  expect(shown()).toContain('Du har inte lagt ut några tider.')
  expect(shown()).toContain('Ingen önskar en tid just nu.')
  expect(buttons(/^(Brev|Tider)/).map(({ textContent }) => textContent)).toEqual([
    'Brev 0',
    'Tider 0 i dag',
  ])
})

it('what goes on in danger, and who is on call', async () => {
  const desk = withLists()
  await show(atDesk(<SafetyPane state={state} />, desk))
  expect(shown()).toContain(fails)
  expect(shown()).not.toContain('Ingen säkerhetsrutin pågår')
  expect(shown()).not.toContain('Ingen är i beredskap')
  await everyAgain()
  expect(shown()).toContain('Ingen säkerhetsrutin pågår')
})
