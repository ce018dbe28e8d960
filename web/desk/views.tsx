/** What the desk shows: the talks, the letters or the times; the talks' unread are never hidden. */
import { partOf } from '../../shared/rules/later/letter-promise.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { consentStaffText } from '../text/desk-consent/sv.ts'
import { laterStaffText } from '../text/desk-later/sv.ts'
import { emergencyOpeningText } from '../text/emergency-opening/sv.ts'
import { intakeView } from '../text/desk-intake/view.ts'
import { sipView } from '../text/desk-sip/view.ts'
import { journalText } from '../text/journal/sv.ts'
import { safetyText } from '../text/desk-safety/sv.ts'
import { now } from '../data/ticking-clock.ts'
import { OtherPages } from '../staff/staff-pages.tsx'
import { useWide } from '../staff/match-media.ts'
import { waitingIn, type View } from './letters/inbox-store.ts'
import { met } from './training/training-store.ts'
import { useDeskStore } from './desk-store.ts'
import './letters/letters-and-times.css'

const { views: text } = laterStaffText
const everybody: readonly View[] = ['desk', 'inbox', 'times', 'safety', 'shared', 'shifts']
/** Where no journal is kept there is none to open. */
const withJournal: readonly View[] = [...everybody, 'journals', 'intake', 'sip', 'emergency']
/** Elsewhere, plans that others have let this employer into. */
const withoutJournal: readonly View[] = [...everybody, 'sip']

export const Views = () => {
  const { inbox, talks, safety, desk } = useDeskStore()
  const ofRegime = desk.state.value?.staff.regime === 'HSL' ? withJournal : withoutJournal
  // Nobody who is played is known by name, so nothing is in a journal there.
  const all = met.value === undefined ? ofRegime : everybody
  const wide = useWide('(min-width: 800px)')
  const procedures = safety.procedures.value.length
  const unsigned = safety.endings.value
  const calls = safety.procedures.value.some(({ second }) => second === undefined)
  const safetyFirst = calls || unsigned.some(({ late }) => late)
  const letters = inbox.inbox.value
  const waiting = waitingIn(letters ?? [])
  const urgent = waiting.filter((letter) => partOf(letter, inbox.toldAt.value) !== 'rest').length
  const today = inbox.mine.value?.filter(
    ({ start, state }) => localTime(start).day === localTime(now.value).day && state !== 'free',
  ).length
  const wanted = (inbox.wanted.value ?? []).filter(({ offered }) => offered === undefined).length
  const labels: Record<View, string> = {
    desk: text.desk,
    inbox: text.inbox(letters && waiting.length, urgent),
    times: text.times(today, wanted),
    safety: safetyText.view(procedures, unsigned.length),
    shared: consentStaffText.shared.view,
    shifts: text.shifts(desk.state.value?.shiftNews ?? 0),
    journals: journalText.own.view,
    intake: intakeView,
    sip: sipView,
    emergency: emergencyOpeningText.view,
  }
  const isUrgent = (view: View) =>
    (view === 'inbox' && urgent > 0) || (view === 'safety' && safetyFirst)
  // On a phone the row is wider than the screen: what is urgent must not stand outside it.
  const shown = wide ? all : [...all].sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
  return (
    <div class="views-row">
      <nav class="views" aria-label={text.label}>
        {shown.map((view) => (
          <button
            type="button"
            key={view}
            aria-pressed={inbox.view.value === view}
            data-urgent={isUrgent(view)}
            onClick={() => {
              inbox.view.value = view
              void inbox.refresh()
            }}
          >
            {labels[view]}
            {view === 'desk' && inbox.view.value !== 'desk' && talks.unread.value > 0 && (
              <span class="unread">
                {talks.unread.value}
                <span class="visually-hidden"> {text.unread}</span>
              </span>
            )}
          </button>
        ))}
      </nav>
      <OtherPages />
    </div>
  )
}
