/** "Mina pass": the week as it is for me, what can be done with each day, and my calendar. */
import { useEffect, useState } from 'preact/hooks'
import type { PlannedDuty, Week } from '../../../shared/contract/opening/plan.ts'
import { shiftRules, unitRule } from '../../../shared/rules/opening/shift-findings.ts'
import { addDays, hoursOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { usePress } from '../../staff/use-press.ts'
import { Asking } from '../../staff/loading.tsx'
import { channelName } from '../../staff/names-of-terms.ts'
import { channels as everyChannel, type What } from '../../staff/shift-form/shift-fields.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { planText } from '../../text/plan/sv.ts'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import { CalendarCard } from '../calendar/calendar-card.tsx'
import type { DeskState } from '../desk-state.ts'
import { longDates, longDay } from '../../data/format-times.ts'
import { CannotForm, OpenShifts, RemoveForm, ShiftNewsCard, SwapForm } from './shift-actions.tsx'
import { ShiftForm } from './shift-form.tsx'
import { dutyKey, hoursWords, rhythmWords, type ShiftStore } from './shift-store.ts'
import { Findings, ShiftTold } from './shift-warnings.tsx'
import { useDeskStore } from '../desk-store.ts'
import './shifts.css'

const forms = ['change', 'cannot', 'swap', 'remove'] as const

interface RowProps {
  room: ShiftStore
  duty: PlannedDuty
  staff: DeskState['staff']
}

const OpenForm = ({ room, duty, staff }: RowProps) => {
  const open = room.open.value
  if (open?.key !== dutyKey(duty)) return null
  if (open.form === 'cannot') return <CannotForm room={room} duty={duty} />
  if (open.form === 'swap') return <SwapForm room={room} duty={duty} />
  if (open.form === 'remove') return <RemoveForm room={room} duty={duty} />
  const { shift, rev, day, recurring } = duty
  return (
    <ShiftForm
      duty={duty}
      busy={room.busy.value}
      languages={staff.languages}
      onClose={() => (room.open.value = undefined)}
      onSave={({ starts, ends, talks, channels, repeats }, all, languages) =>
        void room.plan(dutyKey(duty), text.saved, (despite) =>
          room.api.changeShift({
            shift,
            rev,
            day,
            starts,
            ends,
            despite,
            ...(all || !recurring
              ? { all: true, talks, channels, languages, ...(repeats && { repeats }) }
              : {}),
          }),
        )
      }
    />
  )
}

const Row = ({ room, duty, staff }: RowProps) => {
  const { shift, day, starts, ends, channels, talks, away, offer, repeats, findings } = duty
  const isOver = ends <= (room.week.value?.now ?? 0)
  const facts = [
    planText.atOnce(talks),
    channels.map(channelName).join(', '),
    ...(repeats === undefined ? [] : [rhythmWords(repeats)]),
  ]
  return (
    <li class="shift-row stack tight" data-away={away !== undefined} data-over={isOver}>
      <p>
        <strong>{hoursWords(starts, ends)}</strong>{' '}
        {away !== undefined && <span class="tag">{text.away[away]}</span>}{' '}
        {offer !== undefined && <span class="tag">{text.offered}</span>}
      </p>
      <p class="small quiet">{facts.join(' · ')}</p>
      {findings.length > 0 && (
        <div class="small shift-look">
          <Findings findings={findings} />
        </div>
      )}
      {!isOver && (
        <div class="row">
          {away !== undefined && (
            <button
              type="button"
              class="button quiet small"
              onClick={() =>
                void room.act(text.backTold, () =>
                  room.api.awayFromShift({ shift, day, why: null }),
                )
              }
            >
              {text.isBack}
            </button>
          )}
          {offer !== undefined && (
            <button
              type="button"
              class="button quiet small"
              onClick={() =>
                void room.act(text.withdrawn, () => room.api.keepShift({ shift, day }))
              }
            >
              {text.withdrawOffer}
            </button>
          )}
          {away === undefined &&
            forms
              .filter((form) => form !== 'swap' || offer === undefined)
              .map((form) => (
                <button
                  type="button"
                  key={form}
                  class="button quiet small"
                  aria-expanded={
                    room.open.value?.key === dutyKey(duty) && room.open.value.form === form
                  }
                  onClick={() => (room.open.value = { key: dutyKey(duty), form })}
                >
                  {text[form]}
                </button>
              ))}
        </div>
      )}
      <OpenForm room={room} duty={duty} staff={staff} />
      <ShiftTold room={room} about={dutyKey(duty)} />
    </li>
  )
}

const Days = ({ room, staff }: Omit<RowProps, 'duty'>) => {
  const week = room.week.value
  if (week === undefined) return null
  const mine = week.duties.filter(({ person, away, starts }) => {
    const isMine = person.staff === staff.id && starts >= week.from
    return isMine && away !== 'cancelled'
  })
  if (mine.length === 0) return <p class="quiet">{text.none}</p>
  const monday = localTime(week.from).day
  return (
    <>
      {Array.from({ length: 7 }, (_, on) => addDays(monday, on)).map((day) => {
        const duties = mine.filter(({ starts }) => localTime(starts).day === day)
        const holiday = week.holidays.find((one) => one.day === day)?.name
        const marks = [holiday, planText.clock[hoursOf(day)]].filter((mark) => mark !== undefined)
        if (duties.length === 0) return null
        return (
          <section
            key={day}
            class="stack tight"
            aria-label={longDay(duties[0]?.starts ?? 0, 'sv-SE')}
          >
            <h3>
              {longDay(duties[0]?.starts ?? 0, 'sv-SE')}
              {marks.map((mark) => (
                <span key={mark} class="small quiet">
                  {' '}
                  {mark}
                </span>
              ))}
            </h3>
            <ol class="plain-list stack tight">
              {duties.map((duty) => (
                <Row key={dutyKey(duty)} room={room} duty={duty} staff={staff} />
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

const Weeks = ({ room }: { room: ShiftStore }) => {
  const week = room.week.value
  return (
    <div class="row">
      <button type="button" class="button quiet small" onClick={() => void room.goTo(-1)}>
        {planText.before}
      </button>
      <button type="button" class="button quiet small" onClick={() => void room.goTo(0)}>
        {planText.thisWeek}
      </button>
      <button type="button" class="button quiet small" onClick={() => void room.goTo(1)}>
        {planText.after}
      </button>
      {week !== undefined && <p aria-live="polite">{longDates(week.from, week.to - 1, 'sv-SE')}</p>}
    </div>
  )
}

const openingOf = (unit: string): string => {
  const { earliest, latest } = unitRule(unit)
  const isAlways = earliest === '00:00' && latest === '24:00'
  return isAlways ? text.roundTheClock : text.between(earliest, latest)
}

/** What a new shift begins with: as the week's others are, else as the desk is, else all ways to talk. */
const usualOf = ({ staff, status, seats, channels }: DeskState, week: Week | undefined): What => {
  const { languages } = staff
  const known = week?.duties.findLast(({ person }) => person.staff === staff.id)
  if (known !== undefined) return { talks: known.talks, channels: known.channels, languages }
  if (status === 'away') return { talks: 2, channels: everyChannel, languages }
  return { talks: Math.max(1, seats), channels, languages }
}

export const ShiftsPane = ({ state }: { state: DeskState }) => {
  const { shifts: room } = useDeskStore()
  const { staff } = state
  const press = usePress()
  const [added, setAdded] = useState(0)
  const usual = usualOf(state, room.week.value)
  useEffect(() => void room.load(), [room])
  const asked = staffQueryOf({ data: room.week, problem: room.problem, again: room.load })
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-main stack">
        <h2>{text.title}</h2>
        <p class="small quiet">
          {text.rule(staff.employer, openingOf(staff.unit), shiftRules.restHours.value)}
        </p>
        <Weeks room={room} />
        <Asking of={asked} words={text} />
        <ShiftNewsCard room={room} />
        <OpenShifts room={room} />
        <Days room={room} staff={staff} />
      </div>
      <div class="later-list">
        {/* Once the week is known, so that a new shift begins as the others are. */}
        {(room.week.value !== undefined || room.problem.value !== undefined) && (
          <section class="card stack tight" aria-labelledby="add-shift">
            <h2 id="add-shift">{text.add}</h2>
            <ShiftForm
              key={added}
              busy={room.busy.value}
              languages={staff.languages}
              usual={usual}
              onSave={(plan, _all, languages) => {
                const shift = { plan, languages }
                void room
                  .plan('new', text.saved, (despite) =>
                    room.api.planShift({ ...shift, press: press.of(shift), despite }),
                  )
                  .then((kept) => {
                    if (!kept) return
                    press.done()
                    setAdded(added + 1)
                  })
              }}
            />
            <ShiftTold room={room} about="new" />
          </section>
        )}
        <CalendarCard room={room} usual={usual} />
      </div>
    </main>
  )
}
