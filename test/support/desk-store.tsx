/** A desk with one talk, around a part of the desk's page: its calls are the real ones, its line is silent. */
import { signal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { client } from '../../web/data/client.ts'
import { deskActionsOf } from '../../web/desk/desk-actions.ts'
import { DeskStoreContext, type Dialog, type DeskStore } from '../../web/desk/desk-store.ts'
import { everybody } from '../../web/desk/line/line-match.ts'
import { openJournals } from '../../web/desk/records/journals.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { notices } from '../../web/staff/notices/notices.ts'

export const deskVisit = {
  visit: 'v_abcdefghijklmnopqrstuvwxyz',
  seat: 1,
  rev: 1,
  epoch: 2,
  state: 'talking',
  level: 3,
  channel: 'chat',
  language: 'sv',
  topics: ['stress-skola'],
  regime: 'SoL',
  identity: 'anonymous',
} as unknown as DeskVisit

/** `sealNote`: what becomes of a colleague's note; undefined while it cannot be sealed. */
export const deskStore = (
  sealNote: (text: string) => string | undefined = (text) => `sealed ${text}`,
) => {
  signedIn.value = { at: 'in', token: 'of-amina' }
  const state = signal({
    staff: { firstName: 'Amina', employer: 'Region Dalarna' },
    visits: [deskVisit],
    offers: [],
    line: { waiting: 0 },
    left: [],
    gone: {},
    goneOffer: {},
    tick: 0,
    heardAt: {},
  })
  const desk = { state, api: client(counsellorApi), refresh: () => Promise.resolve() }
  const talk = { typing: signal(false), begun: signal(false) }
  const draft = signal('')
  const talks = {
    keys: {},
    of: () => ({ talk, draft }),
    dropDraft: () => void (draft.value = ''),
    sealNote: (_: string, text: string) => Promise.resolve(sealNote(text)),
  }
  return {
    desk,
    actions: deskActionsOf(desk as never, talks as never),
    talks,
    tab: signal('talk'),
    lineFilter: signal(everybody),
    journals: openJournals(),
    dialog: signal<Dialog | undefined>({ name: 'hand-over', visit: deskVisit.visit }),
    safety: { api: client(safetyForCounsellor), onCall: signal([]) },
    colleagues: { of: () => undefined, all: signal(new Map()) },
  } as unknown as DeskStore
}

export const atDesk = (part: ComponentChild, place: DeskStore = deskStore()) => (
  <DeskStoreContext.Provider value={place}>{part}</DeskStoreContext.Provider>
)

/** What the desk has been told since it was opened. */
export const toldAtDesk = (): string[] => notices.value.map(({ text }) => text)
