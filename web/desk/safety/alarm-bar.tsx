/** Acute danger across the top of the desk: seen by all, taken by one, with who it is (R3). */
import { useEffect, useState } from 'preact/hooks'
import type { Alarm } from '../../../shared/contract/visit/line.ts'
import { soundsFor } from '../../../shared/rules/safety/alarm.ts'
import { clockSince } from '../../data/ticking-clock.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { freeSeat, unmetAlarms, type DeskState } from '../desk-state.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'
import './safety.css'

const text = safetyText.alarm

export const Place = ({ visit, told }: { visit: string; told: boolean }) => {
  const { safety } = useDeskStore()
  useEffect(() => void safety.readPlace(visit), [visit, told])
  const known = safety.places.value[visit]
  if (known?.words === undefined) return <p class="small">{text.noPlace}</p>
  return (
    <p>
      {text.place} <strong class="alarm-place">{known.words}</strong>{' '}
      {known.toldAt !== undefined && (
        <span class="small">{text.placeOf(timeOfDay(known.toldAt, 'sv-SE'))}</span>
      )}
    </p>
  )
}

const Mine = ({ alarm, state }: { alarm: Alarm; state: DeskState }) => {
  const { actions, safety } = useDeskStore()
  const seat = freeSeat(state)
  const why = state.status !== 'here' ? text.notHere : seat === undefined ? text.full : undefined
  return (
    <>
      <div class="alarm-words">
        <strong>{text.mine}</strong> {why !== undefined && <span class="small">{why}</span>}
        <Place visit={alarm.visit} told={alarm.placeTold} />
      </div>
      <div class="row">
        <button
          type="button"
          class="button alarm-act"
          aria-disabled={why !== undefined || actions.taking.value}
          onClick={() =>
            why === undefined && void actions.take({ visit: alarm.visit, reason: 'alarm' })
          }
        >
          {text.meet}
        </button>
        <button
          type="button"
          class="button small alarm-act"
          onClick={() => void safety.giveBack(alarm.visit)}
        >
          {text.giveBack}
        </button>
      </div>
    </>
  )
}

const Untaken = ({ alarm, state }: { alarm: Alarm; state: DeskState }) => {
  const { actions, safety } = useDeskStore()
  const [taking, setTaking] = useState(false)
  const take = async () => {
    if (taking) return
    setTaking(true)
    const mine = await safety.takeAlarm(alarm.visit)
    setTaking(false)
    const canMeet = state.status === 'here' && freeSeat(state) !== undefined
    if (mine && canMeet) await actions.take({ visit: alarm.visit, reason: 'alarm' })
  }
  return (
    <>
      <div class="alarm-words">
        <strong>{text.waiting(clockSince(alarm.raisedAt))}</strong>{' '}
        {alarm.round > 0 && <span>{text.unheard(alarm.round)}</span>}
        {alarm.others !== undefined && <span> {text.others(alarm.others)}</span>}
        {alarm.placeTold && <span class="small"> · {text.placeTold}</span>}
      </div>
      <button
        type="button"
        class="button alarm-act"
        aria-disabled={taking}
        onClick={() => void take()}
      >
        {taking ? text.taking : text.take}
      </button>
    </>
  )
}

const Row = ({ alarm, state }: { alarm: Alarm; state: DeskState }) => {
  const { safety } = useDeskStore()
  const listener = { status: state.status, backup: safety.backup.value }
  const isMine = alarm.by?.id === state.staff.id
  if (alarm.state === 'taken')
    return (
      <li class="alarm" data-state={isMine ? 'mine' : 'taken'}>
        {isMine ? (
          <Mine alarm={alarm} state={state} />
        ) : (
          <p>
            {text.of(alarm.by?.firstName ?? '', alarm.by?.employer ?? '')} ·{' '}
            {clockSince(alarm.raisedAt)}
          </p>
        )}
      </li>
    )
  return (
    <li class="alarm" data-state="untaken" data-loud={soundsFor(listener, alarm.state)}>
      <Untaken alarm={alarm} state={state} />
    </li>
  )
}

export const AlarmBar = ({ state }: { state: DeskState }) => {
  const alarms = unmetAlarms(state)
  return (
    <section aria-label={text.title} aria-live="assertive" class="alarms">
      {alarms.length > 0 && (
        <ul class="plain-list">
          {alarms.map((alarm) => (
            <Row key={alarm.visit} alarm={alarm} state={state} />
          ))}
        </ul>
      )}
    </section>
  )
}
