/** What can be done with a day of one's own: not come, swap it away, take it back. */
import { useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import { lastAwayDay } from '../../../shared/rules/opening/shift-findings.ts'
import { isDay, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { longDate } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'
import { dayWords, dutyKey, spanWords, type ShiftStore } from './shift-store.ts'
import { ShiftTold } from './shift-warnings.tsx'

interface Props {
  room: ShiftStore
  duty: PlannedDuty
}

const Close = ({ room }: Pick<Props, 'room'>) => (
  <button type="button" class="button quiet small" onClick={() => (room.open.value = undefined)}>
    {text.close}
  </button>
)

export const CannotForm = ({ room, duty: { shift, day } }: Props) => {
  const [until, setUntil] = useState('')
  const isLonger = isDay(until) && until > day
  const last = lastAwayDay(day)
  const isTooLong = isLonger && until > last
  const away = (why: 'sick' | 'leave') => {
    if (isTooLong) return
    void room.act(isLonger ? text.awayUntilTold : text.awayTold, () =>
      room.api.awayFromShift({ shift, day, why, ...(isLonger && { until }) }),
    )
  }
  return (
    <div class="stack tight">
      <p class="small quiet">{text.awayWhy}</p>
      <DayField
        label={text.awayUntil}
        hint={text.awayUntilWhy}
        error={isTooLong ? text.awayTooLong(longDate(startOfDay(last), 'sv-SE')) : undefined}
        max={last}
        value={until}
        onSet={setUntil}
      />
      <div class="row">
        <button type="button" class="button small" autofocus onClick={() => away('sick')}>
          {text.sick}
        </button>
        <button type="button" class="button small" onClick={() => away('leave')}>
          {text.leave}
        </button>
        <Close room={room} />
      </div>
    </div>
  )
}

export const RemoveForm = ({ room, duty }: Props) => {
  const { shift, rev, day, recurring } = duty
  const remove = (whole: boolean) =>
    void room.plan(dutyKey(duty), text.saved, () =>
      room.api.removeShift({ shift, rev, day, ...(whole ? { all: true } : {}) }),
    )
  return (
    <div class="row" role="group" aria-label={text.removeAsk}>
      {recurring ? (
        <>
          <button type="button" class="button small" autofocus onClick={() => remove(false)}>
            {text.removeDay}
          </button>
          <button type="button" class="button small" onClick={() => remove(true)}>
            {text.removeAll}
          </button>
        </>
      ) : (
        <button type="button" class="button small" autofocus onClick={() => remove(true)}>
          {text.yes}
        </button>
      )}
      <Close room={room} />
    </div>
  )
}

export const SwapForm = ({ room, duty }: Props) => {
  const [to, setTo] = useState('')
  const [back, setBack] = useState('')
  const week = room.week.value
  const others = (week?.duties ?? []).filter(({ person }) => person.staff !== duty.person.staff)
  const people = [...new Map(others.map(({ person }) => [person.staff, person])).values()]
  const theirs = others.filter(
    ({ person, away, starts }) =>
      person.staff === to && away === undefined && starts > (week?.now ?? 0),
  )
  const inReturn = theirs.find((one) => dutyKey(one) === back)
  const offer = () =>
    void room.act(text.offerTold, () =>
      room.api.offerShift({
        shift: duty.shift,
        day: duty.day,
        ...(to === '' ? {} : { to }),
        ...(inReturn === undefined
          ? {}
          : { inReturn: { shift: inReturn.shift, day: inReturn.day } }),
      }),
    )
  return (
    <div class="stack tight">
      <SelectField
        label={text.swapTo}
        value={to}
        options={[
          { value: '', label: text.everybody },
          ...people.map(({ staff, firstName, employer }) => ({
            value: staff,
            label: text.from(firstName, employer),
          })),
        ]}
        onChoose={(value) => {
          setTo(value)
          setBack('')
        }}
      />
      {to !== '' && (
        <SelectField
          label={text.inReturn}
          value={back}
          options={[
            { value: '', label: text.nothing },
            ...theirs.map((one) => ({
              value: dutyKey(one),
              label: spanWords(one.starts, one.ends),
            })),
          ]}
          onChoose={setBack}
        />
      )}
      <div class="row">
        <button type="button" class="button small" onClick={offer}>
          {text.offer}
        </button>
        <Close room={room} />
      </div>
    </div>
  )
}

/** Days that colleagues offer to me or to everybody, whatever week is shown. */
export const OpenShifts = ({ room }: { room: ShiftStore }) => {
  const week = room.week.value
  const open = room.offers.value
  if (open.length === 0) return null
  return (
    <section class="card stack tight" aria-labelledby="open-shifts">
      <h3 id="open-shifts">{text.open}</h3>
      <ul class="plain-list stack tight">
        {open.map((duty) => {
          const { inReturn } = duty.offer ?? {}
          const mine = week?.duties.find(
            ({ shift, day }) => shift === inReturn?.shift && day === inReturn.day,
          )
          const back = mine ? spanWords(mine.starts, mine.ends) : inReturn && dayWords(inReturn.day)
          return (
            <li key={dutyKey(duty)} class="stack tight">
              <p>
                <strong>{spanWords(duty.starts, duty.ends)}</strong>{' '}
                {text.from(duty.person.firstName, duty.person.employer)}
                {back !== undefined && ` ${text.against(back)}`}
              </p>
              <ShiftTake room={room} duty={duty} swap={inReturn !== undefined} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What others have done to my shifts since I looked last. */
export const ShiftNewsCard = ({ room }: { room: ShiftStore }) => {
  const { desk } = useDeskStore()
  const news = room.news.value
  const [newest] = news
  if (newest === undefined) return null
  const seen = () =>
    void room
      .act(undefined, () => room.api.seenShifts({ until: newest.at }))
      .then(() => desk.refresh())
  return (
    <section class="notice stack tight" data-kind="waiting" aria-labelledby="shift-news">
      <h3 id="shift-news">{text.news.title}</h3>
      <ul class="plain-list stack tight">
        {news.map(({ shift, what, at, starts, ends }) => (
          <li key={`${shift} ${at} ${what}`}>
            <strong>{spanWords(starts, ends)}</strong>: {text.news[what]}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button small" onClick={seen}>
          {text.news.seen}
        </button>
      </div>
    </section>
  )
}

const ShiftTake = ({ room, duty, swap }: Props & { swap: boolean }) => (
  <>
    <div class="row">
      <button
        type="button"
        class="button small"
        onClick={() =>
          void room.plan(dutyKey(duty), text.taken, (despite) =>
            room.api.takeShift({ shift: duty.shift, day: duty.day, despite }),
          )
        }
      >
        {swap ? text.swapNow : text.take}
      </button>
    </div>
    <ShiftTold room={room} about={dutyKey(duty)} />
  </>
)
