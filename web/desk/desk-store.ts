/** What every part of the desk shares: the desk, what can be done, the talks and the open dialog. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { computed, effect, signal, type Signal } from '@preact/signals'
import { openColleagueLines, type ColleagueLines } from './colleague/colleague-lines.ts'
import { deskActionsOf, type DeskActions } from './desk-actions.ts'
import { openSecondReader, type SecondReaderStore } from './safety/second-reader-store.ts'
import { everybody, type LineFilter } from './line/line-match.ts'
import { openDesk, type LiveDesk } from './live-desk.ts'
import { openInbox, type InboxStore } from './letters/inbox-store.ts'
import { openSafety, type SafetyStore } from './safety/safety-store.ts'
import { openJournals, type Journals } from './records/journals.ts'
import { openTalks, type OpenTalks } from './talk/open-talks.ts'
import { forgetToldBut } from './talk/told-by-youth-page.ts'
import { followLastWords } from '../staff/notices/last-words.ts'
import type { Chosen } from './work/tools.ts'
import { openShifts, type ShiftStore } from './shifts/shift-store.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'

export type Dialog =
  | { name: 'keys' }
  | { name: 'help' }
  | { name: 'masking' }
  | { name: 'go-home' }
  | { name: 'sign-out' }
  | { name: 'end' | 'hand-over' | 'replies' | 'take-this'; visit: string }

/** The part of the desk a phone shows. */
export type Tab = 'line' | 'talk' | 'know'

export interface DeskStore {
  readonly desk: LiveDesk
  readonly actions: DeskActions
  readonly talks: OpenTalks
  /** Letters and booked times. */
  readonly inbox: InboxStore
  /** Alarms, procedures and endings. */
  readonly safety: SafetyStore
  /** Talks of colleagues that the youth has let this person into. */
  readonly along: SecondReaderStore
  /** What colleagues write to each other beside talks. */
  readonly colleagues: ColleagueLines
  readonly tools: Signal<Chosen>
  readonly journals: Journals
  readonly shifts: ShiftStore
  readonly dialog: Signal<Dialog | undefined>
  readonly tab: Signal<Tab>
  readonly lineFilter: Signal<LineFilter>
  /** Whether Enter and ? work alone: only for whoever has switched them on, in this tab. */
  readonly singleKeys: Signal<boolean>
}

const keptChoice = (name: string): Signal<boolean> => {
  const chosen = signal(sessionStorage.getItem(name) !== null)
  effect(() => {
    if (chosen.value) sessionStorage.setItem(name, '')
    else sessionStorage.removeItem(name)
  })
  return chosen
}

export const openDeskStore = (): DeskStore => {
  const desk = openDesk()
  followLastWords()
  const talks = openTalks(desk)
  const actions = deskActionsOf(desk, talks)
  const tab = signal<Tab>('line')
  const inbox = openInbox(desk.live)
  effect(() => {
    if (actions.focused.value === undefined) return
    tab.value = 'talk'
    inbox.view.value = 'desk'
  })
  const safety = openSafety(desk.live, desk.refresh)
  const closing = computed(() => {
    const visit = focusedVisit({ desk, actions })
    return visit?.state === 'over' ? visit.visit : undefined
  })
  effect(() => {
    if (closing.value !== undefined) tab.value = 'know'
  })
  // Once: what comes later is forgotten when it goes.
  let isSwept = false
  effect(() => {
    const visits = desk.state.value?.visits
    if (isSwept || visits === undefined || !safety.isTold.value) return
    isSwept = true
    const along = safety.procedures.value.map(({ procedure }) => procedure)
    forgetToldBut([...visits.map(({ visit }) => visit), ...along])
  })
  return {
    desk,
    actions,
    tab,
    talks,
    inbox,
    safety,
    colleagues: openColleagueLines(safety, () => desk.state.value?.staff.id),
    along: openSecondReader(safety, () => desk.state.value?.staff.id),
    tools: signal({}),
    lineFilter: signal(everybody),
    journals: openJournals(),
    shifts: openShifts(),
    dialog: signal<Dialog | undefined>(undefined),
    singleKeys: keptChoice('dorren.staff.keys'),
  }
}

export const DeskStoreContext = createContext<DeskStore | undefined>(undefined)

/** The desk store of this page. */
export const useDeskStore = (): DeskStore => {
  const deskStore = useContext(DeskStoreContext)
  if (deskStore === undefined) throw new Error('no desk store around this part')
  return deskStore
}

/** The talk in the middle: the chosen one, or the first. */
export const focusedVisit = ({
  desk,
  actions,
}: Pick<DeskStore, 'desk' | 'actions'>): DeskVisit | undefined => {
  const visits = desk.state.value?.visits ?? []
  return visits.find(({ visit }) => visit === actions.focused.value) ?? visits[0]
}
