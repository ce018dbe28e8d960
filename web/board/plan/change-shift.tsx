/** The change that is not saved yet: its times, what it is for, how far it reaches, and what speaks against it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { mayBeKept } from '../../../shared/rules/opening/shift-findings.ts'
import { fieldsOf, type Fields } from '../../staff/shift-form/shift-fields.ts'
import { ShiftRhythm } from '../../staff/shift-form/shift-rhythm.tsx'
import { ShiftWhat } from '../../staff/shift-form/shift-content.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import { clock, weekdayName } from './shift-block.tsx'
import type { Draft } from './plan-figures.ts'
import { rhythmOf, type PlanStore } from './plan-store.ts'
import { Effect } from './effect-on-wait.tsx'
import { PlanOffer } from './offer-shift.tsx'
import { PlanTimes } from './shift-time-fields.tsx'
import { dutyKey } from './plan-week.ts'

const Told = ({ desk }: { desk: PlanStore }) => {
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

interface Part {
  desk: PlanStore
  draft: Draft
  duty: PlannedDuty
}

const Scope = ({ desk, draft, duty }: Part) => {
  const [name] = useState(() => `scope-${Math.random()}`)
  return (
    <fieldset class="row">
      <legend class="visually-hidden">{text.scope}</legend>
      {[false, true].map((all) => (
        <label key={String(all)} class="row">
          <input
            type="radio"
            name={name}
            checked={draft.all === all}
            onChange={() => desk.change(duty, { all })}
          />
          {all ? (draft.isNew ? text.allWeeks : text.allUpcoming) : text.onlyThis}
        </label>
      ))}
    </fieldset>
  )
}

/** What the shift is for, and how it comes back: of one day of a series alone they are the series' own. */
const WhatAndRhythm = ({ desk, draft, duty }: Part) => {
  const { person, channels, talks } = draft
  const known = desk.plan.value?.people.find(({ staff }) => staff === person.staff)?.languages ?? []
  const languages = [...new Set([...known, ...person.languages])]
  const comesBack = draft.all && (draft.isNew || duty.recurring)
  const isPart = duty.recurring && !draft.isNew && !draft.all
  if (isPart) return null
  const rhythm = draft.repeats ?? duty.repeats ?? rhythmOf(draft)
  const fields: Fields = { ...fieldsOf({ ...duty, ...draft, repeats: rhythm }), repeats: true }
  const setRhythm = (change: Partial<Fields>) => {
    const { weekdays, everyWeeks, until, onHolidays } = { ...fields, ...change }
    if (weekdays.length === 0) return
    const repeats = { weekdays: [...weekdays].sort(), everyWeeks, onHolidays }
    desk.change(duty, { repeats: until === '' ? repeats : { ...repeats, until } })
  }
  return (
    <div class="plan-what">
      <ShiftWhat
        what={{ talks, channels, languages: person.languages }}
        languages={languages}
        set={(to) =>
          desk.change(duty, {
            talks: to.talks ?? talks,
            channels: [...(to.channels ?? channels)],
            person: { ...person, languages: [...(to.languages ?? person.languages)] },
          })
        }
      />
      {comesBack && <ShiftRhythm fields={fields} set={setRhythm} always />}
    </div>
  )
}

const ShiftButtons = ({ desk, draft, duty }: Part) => {
  const told = desk.told.value
  const isBlocked = told.some(({ kind }) => !mayBeKept(kind))
  const isWhole = draft.channels.length > 0 && draft.person.languages.length > 0
  const [offering, setOffering] = useState(false)
  return (
    <div class="plan-buttons stack tight">
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={desk.saving.value || isBlocked || !isWhole}
          onClick={() => !isBlocked && isWhole && void desk.save()}
        >
          {told.length > 0 && !isBlocked ? text.saveAnyway : text.save}
        </button>
        <button type="button" class="button quiet small" onClick={desk.drop}>
          {text.undo}
        </button>
        {!draft.isNew && !draft.removed && (
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
            {duty.offer === undefined ? (
              <button
                type="button"
                class="button quiet small"
                aria-expanded={offering}
                onClick={() => setOffering(!offering)}
              >
                {text.offer}
              </button>
            ) : (
              <button type="button" class="button quiet small" onClick={() => void desk.keep(duty)}>
                {text.keep}
              </button>
            )}
          </>
        )}
      </div>
      {offering && <PlanOffer desk={desk} duty={duty} />}
    </div>
  )
}

const Panel = ({ desk, draft, duty }: Part) => {
  const panel = useRef<HTMLElement>(null)
  const { person, starts, ends } = draft
  const title = draft.isNew ? text.add : draft.removed ? text.remove : text.edit
  // Closed by Escape, the keys are where they were: on the shift itself.
  const back = () =>
    document.querySelector<HTMLElement>(`[data-duty="${CSS.escape(draft.key)}"]`)?.focus()
  useLayoutEffect(() => {
    const key = desk.opened.peek()
    if (key === draft.key) panel.current?.querySelector('h2')?.focus()
    desk.opened.value = undefined
  }, [desk, desk.opened.value, draft.key])
  return (
    <section
      ref={panel}
      class="card stack tight plan-change"
      aria-labelledby="plan-change"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        desk.drop()
        back()
      }}
    >
      <h2 id="plan-change" tabIndex={-1}>
        {title}:{' '}
        {text.block(
          person.firstName,
          person.employer,
          weekdayName(starts),
          clock(starts),
          clock(ends),
        )}
      </h2>
      {!draft.removed && <PlanTimes desk={desk} draft={draft} />}
      {(duty.recurring || draft.isNew) && <Scope desk={desk} draft={draft} duty={duty} />}
      {!draft.removed && <WhatAndRhythm desk={desk} draft={draft} duty={duty} />}
      <Told desk={desk} />
      <ShiftButtons desk={desk} draft={draft} duty={duty} />
      <Effect desk={desk} />
    </section>
  )
}

export const PlanChange = ({ desk }: { desk: PlanStore }) => {
  const draft = desk.draft.value
  if (draft === undefined || !desk.isOpen.value) return null
  const isChosen = (duty: PlannedDuty) =>
    dutyKey(duty) === draft.key || (draft.isNew && duty.day === draft.key)
  const duty = desk.plan.value?.week.duties.find(isChosen) ?? desk.shown.value.find(isChosen)
  return duty === undefined ? null : <Panel key={draft.key} desk={desk} draft={draft} duty={duty} />
}
