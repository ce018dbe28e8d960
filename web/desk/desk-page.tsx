/** The whole desk: line, talk and work area beside each other; two of them on a tablet, one on a phone. Nothing lies over anything. */
import { lazyComponent } from '../data/lazy-part.ts'
import { NoticeList } from '../staff/notices/notice-list.tsx'
import { SignedIn } from '../staff/staff-pages.tsx'
import { sound } from '../staff/sound.ts'
import { useWide } from '../staff/match-media.ts'
import { consentStaffText } from '../text/desk-consent/sv.ts'
import { emergencyOpeningText } from '../text/emergency-opening/sv.ts'
import { journalText } from '../text/journal/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import { signOutOfDesk } from './leave-desk.ts'
import type { DeskState } from './desk-state.ts'
import { Dialogs } from './dialogs.tsx'
import { LineList } from './line/line-list.tsx'
import { GoneTalks } from './talk/gone-talks.tsx'
import { MyTalks } from './talk/my-talks.tsx'
import { Offers } from './handover/handover-offers.tsx'
import { AlarmBar } from './safety/alarm-bar.tsx'
import { ProcedureCalls, SafetyPane } from './safety/safety-pane.tsx'
import { NoTalk, TalkPane } from './talk/talk-pane.tsx'
import { ColleagueCalls } from './colleague/colleague-calls.tsx'
import { ConnectionGone } from './connection-gone.tsx'
import { TopBar } from './top-bar.tsx'
import type { View } from './letters/inbox-store.ts'
import { InboxPane } from './letters/inbox-pane.tsx'
import { TimesPane } from './bookings/offered-times-pane.tsx'
import { CalledIn } from './shifts/called-in.tsx'
import { Absent } from './shifts/absent.tsx'
import { ShiftsPane } from './shifts/shifts-pane.tsx'
import { Views } from './views.tsx'
import { WorkArea } from './work/work-area.tsx'
import { focusedVisit, useDeskStore, type Tab } from './desk-store.ts'

const SharedPane = lazyComponent(
  async () => (await import('./consent/shared-with-us-pane.tsx')).SharedPane,
  () => (
    <main class="later-columns" id="main" tabIndex={-1}>
      <p role="status">{consentStaffText.shared.loading}</p>
    </main>
  ),
)
const OwnPatientsPane = lazyComponent(
  async () => (await import('./records/own-patients-pane.tsx')).OwnPatientsPane,
  () => (
    <main class="later-columns" id="main" tabIndex={-1}>
      <p role="status">{journalText.own.loading}</p>
    </main>
  ),
)
const IntakePane = lazyComponent(
  async () => (await import('./intake/intake-pane.tsx')).IntakePane,
  () => (
    <main class="later-columns" id="main" tabIndex={-1}>
      <p role="status">{staffText.asking.loading}</p>
    </main>
  ),
)
const SipPane = lazyComponent(
  async () => (await import('./sip/sip-pane.tsx')).SipPane,
  () => (
    <main class="later-columns" id="main" tabIndex={-1}>
      <p role="status">{staffText.asking.loading}</p>
    </main>
  ),
)
const EmergencyOpeningPage = lazyComponent(
  async () => (await import('./records/emergency-opening-page.tsx')).EmergencyOpeningPage,
  () => <p role="status">{emergencyOpeningText.loading}</p>,
)

/** On a tablet the talk always stands, and one of the two beside it. */
const tabsOn = {
  phone: ['line', 'talk', 'know'],
  tablet: ['line', 'know'],
} as const

/** Whoever cannot hear the alarm is told, and is not counted on. */
const Silent = () =>
  sound.value === 'on' ? null : (
    <p class="notice small" data-kind="waiting" role="status">
      {staffText.sound[sound.value]}
    </p>
  )

const Trouble = () => {
  const { desk } = useDeskStore()
  const words =
    desk.trouble.value ?? (desk.live.status.value === 'down' ? staffText.state.polling : undefined)
  return (
    <div class="desk-trouble" role="status">
      {words !== undefined && (
        <p class="notice small" data-kind="waiting">
          {words}
        </p>
      )}
    </div>
  )
}

/** Talks shown side by side: the focused one and its neighbours, as many as there is room for. */
const sideBySide = (state: DeskState, focused: string | undefined, room: number) => {
  const at = state.visits.findIndex(({ visit }) => visit === focused)
  const from = Math.max(0, Math.min(at, state.visits.length - room))
  return state.visits.slice(from, from + room)
}

/** What a colleague waits for an answer to, for a minute at most: it stands in every view. */
const Calls = ({ state, view }: { state: DeskState; view: View }) => (
  <>
    {view !== 'safety' && <ProcedureCalls state={state} />}
    {view !== 'safety' && <ColleagueCalls />}
    <Offers state={state} />
  </>
)

const Columns = ({ state }: { state: DeskState }) => {
  const deskStore = useDeskStore()
  const { tab } = deskStore
  const focused = focusedVisit(deskStore)
  const veryWide = useWide('(min-width: 2400px)')
  const wide = useWide('(min-width: 1800px)')
  const phone = useWide('(max-width: 799px)')
  const allThree = useWide('(min-width: 1200px)')
  const room = veryWide ? 3 : wide ? 2 : 1
  const isShown = (one: Tab) =>
    tab.value === one || (one === 'know' && !phone && tab.value === 'talk')
  return (
    <>
      <nav class="desk-tabs" aria-label={staffText.tabs.label}>
        {tabsOn[phone ? 'phone' : 'tablet'].map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={isShown(one)}
            onClick={() => (tab.value = one)}
          >
            {one === 'line' && !phone ? staffText.tabs.talksAndLine : staffText.tabs[one]}
            {one === (phone ? 'talk' : 'line') && deskStore.talks.unread.value > 0 && (
              <span class="unread">
                {deskStore.talks.unread.value}
                <span class="visually-hidden"> {staffText.tabs.unread}</span>
              </span>
            )}
          </button>
        ))}
      </nav>
      <main class="desk-columns" id="main" data-tab={tab.value} tabIndex={-1}>
        <div class="column-line">
          <div class="column-line-rows">
            <Calls state={state} view="desk" />
            <MyTalks visits={state.visits} />
            <GoneTalks />
            <LineList state={state} />
          </div>
          {allThree && <NoticeList />}
        </div>
        <div class="column-talk">
          {state.visits.length === 0 && <NoTalk away={state.status === 'away'} />}
          {sideBySide(state, focused?.visit, room).map((visit) => (
            <TalkPane key={visit.visit} visit={visit} focused={visit.visit === focused?.visit} />
          ))}
        </div>
        <aside class="column-work" aria-label={staffText.tabs.know}>
          {focused === undefined ? null : <WorkArea visit={focused} />}
        </aside>
      </main>
      {!allThree && <NoticeList />}
    </>
  )
}

/** Nothing has been answered yet, and perhaps never will be: somebody may leave all the same. */
const NotBegun = () => {
  const { desk, actions } = useDeskStore()
  return (
    <>
      <header class="staff-top">
        <SignedIn />
        <button
          type="button"
          class="button plain small"
          onClick={() => void signOutOfDesk(desk, actions)}
        >
          {staffText.signIn.out}
        </button>
      </header>
      <main class="sign-in" id="main">
        <p role="status">{desk.trouble.value ?? staffText.state.loading}</p>
        {desk.trouble.value !== undefined && (
          <button type="button" class="button" onClick={() => void desk.refresh()}>
            {staffText.state.retry}
          </button>
        )}
      </main>
    </>
  )
}

export const DeskPage = () => {
  const { desk, tab, inbox } = useDeskStore()
  const state = desk.state.value
  if (state === undefined) return <NotBegun />
  return (
    <div class="desk-page" data-tab={tab.value}>
      <a class="skip" href="#main">
        {staffText.signIn.skip}
      </a>
      <TopBar state={state} />
      <AlarmBar state={state} />
      <Trouble />
      <ConnectionGone />
      {state.status !== 'away' && <Silent />}
      <CalledIn state={state} />
      <Absent state={state} />
      <Views />
      {inbox.view.value !== 'desk' && <Calls state={state} view={inbox.view.value} />}
      {inbox.view.value === 'desk' && <Columns state={state} />}
      {inbox.view.value === 'inbox' && <InboxPane state={state} />}
      {inbox.view.value === 'times' && <TimesPane />}
      {inbox.view.value === 'safety' && <SafetyPane state={state} />}
      {inbox.view.value === 'shared' && <SharedPane />}
      {inbox.view.value === 'shifts' && <ShiftsPane state={state} />}
      {inbox.view.value === 'journals' && <OwnPatientsPane state={state} />}
      {inbox.view.value === 'intake' && <IntakePane />}
      {inbox.view.value === 'sip' && <SipPane />}
      {inbox.view.value === 'emergency' && (
        <main class="desk-scroll" id="main" tabIndex={-1}>
          <EmergencyOpeningPage staff={state.staff} />
        </main>
      )}
      {inbox.view.value !== 'desk' && <NoticeList />}
      <Dialogs state={state} />
    </div>
  )
}
