/** What could not be fetched is said to be that, and asked for again: never told as nobody and nothing. */
import { beforeEach, expect, it } from 'vitest'
import type { ComponentChild } from 'preact'
import { ColleagueTool } from '../../web/desk/colleague/ask-colleague.tsx'
import { ConsentTool } from '../../web/desk/consent/consent-tool.tsx'
import { HandoverDialog } from '../../web/desk/handover/handover-dialog.tsx'
import { ReferTool } from '../../web/desk/referral/referral-tool.tsx'
import { SupervisionCard } from '../../web/desk/supervision/supervision-card.tsx'
import { ScaleTool } from '../../web/desk/talk/scale-tool.tsx'
import { signal } from '@preact/signals'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { clinic, noNetwork, press, settled, show, shown } from '../support/page.ts'

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
