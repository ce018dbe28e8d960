/** The change that is not saved yet: what it does to the wait, what speaks against it, and its times. */
import { useState } from 'preact/hooks'
import { addDays, instantOf, localTime, startOfDay } from '../../shared/rules/shift-times.ts'
import { mayBeKept } from '../../shared/rules/shift-findings.ts'
import { planText as text } from '../text/plan-sv.ts'
import { clock, weekdayName } from './plan-block.tsx'
import type { Draft, PlanDesk } from './plan-desk.ts'
import { dutyKey, type WeekWait } from './plan-week.ts'

const one = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })
const two = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

export const figures: readonly [keyof WeekWait, string, (value: number) => string][] = [
  ['within5', text.within5, (value) => text.percent(one.format(value * 100))],
  ['meanWait', text.meanWait, (value) => text.minutes((value < 1 ? two : one).format(value))],
  ['gaveUp', text.gaveUp, (value) => text.percent(one.format(value * 100))],
  ['closedTo', text.closedTo, (value) => text.youths(one.format(value))],
  ['openHours', text.openHours, (value) => text.hours(one.format(value))],
]

const changed = (before: string, after: string): string =>
  before === after ? text.same(after) : text.effectOf(before, after)

const EffectOn = ({
  title,
  before,
  after,
}: {
  title: string
  before: WeekWait
  after: WeekWait
}) => (
  <>
    <h3>{title}</h3>
    <dl class="plan-effect">
      {figures.map(([name, words, show]) => (
        <div key={name}>
          <dt>{words}</dt>
          <dd>{changed(show(before[name]), show(after[name]))}</dd>
        </div>
      ))}
    </dl>
  </>
)

export const Effect = ({ desk }: { desk: PlanDesk }) => {
  const before = desk.before.value
  const after = desk.after.value
  const touched = desk.days.value
  if (before === undefined || after === undefined || touched === undefined) return null
  return (
    <div class="plan-effects" role="status" aria-label={text.effect}>
      <EffectOn title={text.effectDay} {...touched} />
      <EffectOn title={text.effectWeek} before={before} after={after} />
    </div>
  )
}

const days = (desk: PlanDesk): string[] => {
  const from = desk.plan.value?.week.from
  const monday = from === undefined ? '' : localTime(from).day
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}

/** The same times by fields: for whoever neither drags nor uses arrows. */
const Times = ({ desk, draft }: { desk: PlanDesk; draft: Draft }) => {
  const from = localTime(draft.starts)
  const to = localTime(draft.ends)
  const duty = desk.shown.value.find((shown) => dutyKey(shown) === draft.key || shown.day === 'new')
  const set = (day: string, starts: string, ends: string) => {
    if (!/^\d\d:\d\d$/.test(starts) || !/^\d\d:\d\d$/.test(ends) || duty === undefined) return
    const endDay = ends > starts ? day : addDays(day, 1)
    desk.change(duty, {
      starts: instantOf({ day, time: starts }),
      ends: instantOf({ day: endDay, time: ends }),
    })
  }
  const choices = days(desk)
  const known = choices.includes(from.day) ? choices : [from.day, ...choices]
  return (
    <div class="plan-fields">
      <label>
        {text.day}
        <select
          value={from.day}
          onChange={({ currentTarget }) => set(currentTarget.value, from.time, to.time)}
        >
          {known.map((day) => (
            <option key={day} value={day}>
              {weekdayName(startOfDay(day))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.from}
        <input
          type="time"
          step="900"
          value={from.time}
          onChange={({ currentTarget }) => set(from.day, currentTarget.value, to.time)}
        />
      </label>
      <label>
        {text.to}
        <input
          type="time"
          step="900"
          value={to.time}
          onChange={({ currentTarget }) => set(from.day, from.time, currentTarget.value)}
        />
      </label>
      <label>
        {text.talks}
        <select
          value={draft.talks}
          onChange={({ currentTarget }) =>
            duty !== undefined &&
            desk.change(duty, {
              talks: Number(currentTarget.value),
              all: draft.all || duty.recurring,
            })
          }
        >
          {[1, 2, 3, 4, 5, 6].map((talks) => (
            <option key={talks} value={talks}>
              {talks}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const Told = ({ desk }: { desk: PlanDesk }) => {
  const told = desk.told.value
  if (told.length === 0) return null
  const mayAll = told.every(({ kind }) => mayBeKept(kind))
  const hours = (minutes = 0) => `${Math.floor(minutes / 60)} tim ${minutes % 60} min`
  return (
    <div class="notice" data-kind="waiting" role="alert">
      <p>
        <strong>{mayAll ? text.look : text.cannot}</strong>
      </p>
      <ul>
        {told.map(({ kind, day, with: other, minutes }) => (
          <li key={`${kind} ${day} ${other ?? ''}`}>
            {day !== '' && `${day}: `}
            {text.finding[kind](other ?? '', hours(minutes))}
          </li>
        ))}
      </ul>
    </div>
  )
}

export const PlanChange = ({ desk }: { desk: PlanDesk }) => {
  const draft = desk.draft.value
  const [scopeName] = useState(() => `scope-${Math.random()}`)
  if (draft === undefined) return null
  const duty = desk.plan.value?.week.duties.find((shown) => dutyKey(shown) === draft.key)
  const told = desk.told.value
  const blocked = told.some(({ kind }) => !mayBeKept(kind))
  const title = draft.isNew ? text.add : draft.removed ? text.remove : text.edit
  const shownDuty = desk.shown.value.find(
    (shown) => dutyKey(shown) === draft.key || shown.day === 'new',
  )
  const setAll = (all: boolean) => {
    const target = shownDuty ?? duty
    if (target !== undefined) desk.change(target, { all })
  }
  return (
    <section class="card stack plan-change" aria-labelledby="plan-change">
      <h2 id="plan-change">
        {title}:{' '}
        {text.block(
          draft.person.firstName,
          draft.person.employer,
          weekdayName(draft.starts),
          clock(draft.starts),
          clock(draft.ends),
        )}
      </h2>
      {!draft.removed && <Times desk={desk} draft={draft} />}
      {(duty?.recurring === true || draft.isNew) && (
        <fieldset class="row">
          <legend class="visually-hidden">{text.scope}</legend>
          {[false, true].map((all) => (
            <label key={String(all)} class="row">
              <input
                type="radio"
                name={scopeName}
                checked={draft.all === all}
                onChange={() => setAll(all)}
              />
              {all ? text.allWeeks : text.onlyThis}
            </label>
          ))}
        </fieldset>
      )}
      <Effect desk={desk} />
      <Told desk={desk} />
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={desk.saving.value || blocked}
          onClick={() => !blocked && void desk.save()}
        >
          {told.length > 0 && !blocked ? text.saveAnyway : text.save}
        </button>
        <button type="button" class="button quiet small" onClick={desk.drop}>
          {text.undo}
        </button>
        {duty !== undefined && !draft.removed && (
          <>
            <button
              type="button"
              class="button quiet small"
              onClick={() => desk.change(duty, { removed: true })}
            >
              {text.remove}
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={() => void desk.setAway(duty, duty.away === undefined)}
            >
              {duty.away === undefined ? text.isAway : text.isBack}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
