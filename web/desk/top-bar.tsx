/** The bar that never moves: am I here, how full am I, how is the line, and the one big button. */
import { Tick } from '../ui/field/tick.tsx'
import { useRef } from 'preact/hooks'
import type { Channel } from '../../shared/ids.ts'
import { usualTalks } from '../../shared/rules/line/seat-rule.ts'
import { channelName, languageName } from '../staff/names-of-terms.ts'
import { timeOfDay } from '../data/format-times.ts'
import { minutesSince } from '../data/ticking-clock.ts'
import { talksToChoose } from '../staff/seat-choice.ts'
import { chooseSound, soundOn } from '../staff/sound.ts'
import { useUnsentChoice } from '../staff/unsent-choice.ts'
import { staffText } from '../text/staff/sv.ts'
import type { DeskState } from './desk-state.ts'
import { helpText } from '../text/desk-help/sv.ts'
import { trainingText } from '../text/training/sv.ts'
import { maskingText } from '../text/masking/sv.ts'
import { masking } from './masking/lazy-masking.ts'
import { SurgeWord } from './shifts/absent.tsx'
import { canNotify, chooseNotices, notifies } from './system-notices.ts'
import { useDeskStore } from './desk-store.ts'
import { trainingAddress } from './training/training-store.ts'
import { losesByLeaving, signOutOfDesk, talksHeld } from './leave-desk.ts'
import { waitingNow, whyNotTake } from './line/why-nobody-can-be-taken.ts'

const { duty, line, take, sound, keys, signIn } = staffText
const statuses = ['here', 'paused', 'away'] as const

const lineSummary = (state: DeskState): string => {
  const waiting = state.line.entries.filter(({ aside }) => !aside)
  const longest = waiting.reduce((most, { since }) => Math.max(most, minutesSince(since)), 0)
  const count = (level: number) => waiting.filter((entry) => entry.level === level).length
  return line.summary(waitingNow(state), longest, count(1), count(2))
}

const hasAcute = ({ line: { entries } }: DeskState): boolean =>
  entries.some(({ level, aside }) => level === 1 && !aside)

const DutyChoice = ({ state }: { state: DeskState }) => {
  const { actions, desk, dialog } = useDeskStore()
  const choose = (status: DeskState['status']) => {
    if (status === 'away' && talksHeld(desk) > 0) dialog.value = { name: 'go-home' }
    else void actions.duty({ status })
  }
  return (
    <div class="duty" role="group" aria-label={duty.label}>
      {statuses.map((status) => (
        <button
          type="button"
          key={status}
          data-status={status}
          aria-pressed={state.status === status}
          onClick={() => choose(status)}
        >
          {status === 'away' && state.status === 'away' ? duty.isAway : duty[status]}
        </button>
      ))}
    </div>
  )
}

const Seats = ({ state }: { state: DeskState }) => {
  const { actions } = useDeskStore()
  const [seats, choose] = useUnsentChoice(state.seats, (next) => actions.duty({ seats: next }))
  return (
    <label class="seats">
      <span class="visually-hidden">{duty.seats}</span>
      <span class="quiet">{duty.held(state.visits.length)}</span>
      <select value={seats} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
        {talksToChoose(seats).map((many) => (
          <option key={many} value={many}>
            {many}
          </option>
        ))}
      </select>
      <span class="quiet">{duty.heldTalks}</span>
    </label>
  )
}

/** What may come to this desk: chat always can, a voice needs a quiet room and a picture a door. */
const Channels = ({ state }: { state: DeskState }) => {
  const { actions } = useDeskStore()
  const [chosen, choose] = useUnsentChoice(state.channels, (channels) => actions.duty({ channels }))
  const toggle = (one: Channel) =>
    choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <fieldset class="duty-channels">
      <legend class="small">{duty.channels}</legend>
      {(['chat', 'voice', 'video'] as const).map((one) => (
        <Tick key={one} class="small" checked={chosen.includes(one)} onTick={() => toggle(one)}>
          {channelName(one)}
        </Tick>
      ))}
    </fieldset>
  )
}

/** Of a shift that was planned with more than the county has now, the shift is what the county has, from the next "Jag är här". */
const talksDiffer = ({ shift, seats, mostTalks = usualTalks }: DeskState): boolean =>
  shift !== undefined && seats !== shift.talks && seats !== Math.min(shift.talks, mostTalks)

/** What may come to this desk now, and the shift it came from; where the two differ that is said. */
const Offered = ({ state }: { state: DeskState }) => {
  const { shift, status, channels, staff } = state
  const languages = shift?.languages.length ? shift.languages : staff.languages
  const differs =
    shift !== undefined &&
    status !== 'away' &&
    (talksDiffer(state) || [...shift.channels].sort().join() !== [...channels].sort().join())
  return (
    <p class="top-offered small quiet">
      {shift !== undefined && (
        <span>
          {duty.shift(timeOfDay(shift.ends, 'sv-SE'))}
          {differs && ` (${duty.notAsShift})`}
        </span>
      )}
      <span>{channels.map((one) => duty.channel[one]).join(', ')}</span>
      <span>{languages.map(languageName).join(', ')}</span>
    </p>
  )
}

const TakeNext = ({ state }: { state: DeskState }) => {
  const { actions, singleKeys } = useDeskStore()
  const why = whyNotTake(state)
  const blocked = why !== undefined || actions.taking.value
  return (
    <div class="take-next">
      <p id="why-not" class="small quiet">
        {why ?? ''}
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={blocked}
        aria-describedby="why-not"
        aria-keyshortcuts={singleKeys.value ? 'Enter Alt+N' : 'Alt+N'}
        onClick={() => !blocked && void actions.take()}
      >
        {actions.taking.value ? take.taking : take.next}
        <kbd aria-hidden="true">{singleKeys.value ? '⏎' : 'Alt N'}</kbd>
      </button>
    </div>
  )
}

const More = ({ state }: { state: DeskState }) => {
  const { actions, desk, dialog } = useDeskStore()
  const list = useRef<HTMLDetailsElement>(null)
  /** The list lies over the talk, so it closes behind what is chosen; the focus has somewhere to return to. */
  const ask = (name: 'keys' | 'help' | 'masking' | 'sign-out') => {
    list.current?.querySelector('summary')?.focus()
    list.current?.removeAttribute('open')
    dialog.value = { name }
  }
  const leave = () => {
    if (losesByLeaving(desk)) ask('sign-out')
    else void signOutOfDesk(desk, actions)
  }
  return (
    <details ref={list} class="more">
      <summary>{duty.more}</summary>
      <div class="more-list">
        <Channels state={state} />
        <button
          type="button"
          class="button quiet small"
          onClick={() => chooseSound(!soundOn.value)}
        >
          {soundOn.value ? sound.turnOff : sound.turnOn}
        </button>
        {canNotify && (
          <Tick class="tick small" checked={notifies.value} onTick={(on) => void chooseNotices(on)}>
            {sound.notices}
          </Tick>
        )}
        <button type="button" class="button quiet small" onClick={() => ask('help')}>
          {helpText.button}
        </button>
        <button type="button" class="button quiet small" onClick={() => ask('keys')}>
          {keys.button}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            masking.fetch()
            ask('masking')
          }}
        >
          {maskingText.button}
        </button>
        <a class="small" href={trainingAddress} target="_blank" rel="noopener">
          {trainingText.openNew}
        </a>
        <a class="small" href="/tillganglighet/">
          {signIn.access}
        </a>
        <button type="button" class="button quiet small more-out" onClick={leave}>
          {signIn.out}
        </button>
      </div>
    </details>
  )
}

export const TopBar = ({ state }: { state: DeskState }) => {
  return (
    <header class="top-bar">
      <h1 class="visually-hidden">{staffText.for.counsellor}</h1>
      <div class="top-who">
        <strong>{staffText.name}</strong>
        <span class="quiet small">
          {state.staff.firstName} · {state.staff.employer}
        </span>
      </div>
      <DutyChoice state={state} />
      <Seats state={state} />
      <Offered state={state} />
      <p class="line-summary" data-acute={hasAcute(state)}>
        {lineSummary(state)}
      </p>
      <SurgeWord state={state} />
      <More state={state} />
      <TakeNext state={state} />
    </header>
  )
}
