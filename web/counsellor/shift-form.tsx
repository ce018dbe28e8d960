/** The times of a shift: a day, from and to, how many talks and which, and how it comes back. */
import { useState } from 'preact/hooks'
import type { PlannedDuty } from '../../shared/api/plan.ts'
import type { ShiftPlan } from '../../shared/rules/shift.ts'
import { isDay, weekdayOf } from '../../shared/rules/shift-times.ts'
import { channelName } from '../staff/names.ts'
import { shiftsText as text } from '../text/shifts-sv.ts'
import { channels, fieldsOf, planOf, type Fields } from './shift-fields.ts'

interface Set {
  fields: Fields
  set: (change: Partial<Fields>) => void
  id: string
}

const Times = ({ fields, set, id }: Set) => (
  <>
    <div class="field">
      <label for={`${id}-day`}>{text.day}</label>
      <input
        id={`${id}-day`}
        type="date"
        required
        value={fields.day}
        onInput={({ currentTarget }) => set({ day: currentTarget.value })}
      />
    </div>
    <div class="shift-pair">
      {(['starts', 'ends'] as const).map((which) => (
        <div class="field" key={which}>
          <label for={`${id}-${which}`}>{text[which]}</label>
          <input
            id={`${id}-${which}`}
            type="time"
            required
            value={fields[which]}
            onInput={({ currentTarget }) => set({ [which]: currentTarget.value })}
          />
        </div>
      ))}
    </div>
    {fields.ends <= fields.starts && <p class="small quiet">{text.nextDay}</p>}
  </>
)

const What = ({ fields, set, id }: Set) => (
  <>
    <div class="field">
      <label for={`${id}-talks`}>{text.talks}</label>
      <select
        id={`${id}-talks`}
        value={fields.talks}
        onChange={({ currentTarget }) => set({ talks: Number(currentTarget.value) })}
      >
        {[1, 2, 3, 4, 5, 6].map((talks) => (
          <option key={talks} value={talks}>
            {talks}
          </option>
        ))}
      </select>
    </div>
    <fieldset class="shift-checks">
      <legend>{text.channels}</legend>
      {channels.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={fields.channels.includes(one)}
            onChange={() =>
              set({
                channels: channels.filter((other) =>
                  other === one ? !fields.channels.includes(one) : fields.channels.includes(other),
                ),
              })
            }
          />
          {channelName(one)}
        </label>
      ))}
      {fields.channels.length === 0 && <p class="error">{text.oneChannel}</p>}
    </fieldset>
  </>
)

const Rhythm = ({ fields, set, id }: Set) => (
  <>
    <label class="shift-check">
      <input
        type="checkbox"
        checked={fields.repeats}
        onChange={() =>
          set({
            repeats: !fields.repeats,
            weekdays: isDay(fields.day) ? [weekdayOf(fields.day)] : [],
          })
        }
      />
      {text.repeats}
    </label>
    {fields.repeats && (
      <>
        <fieldset class="shift-checks shift-days">
          <legend>{text.weekdays}</legend>
          {text.shortDays.map((name, index) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={fields.weekdays.includes(index + 1)}
                onChange={() =>
                  set({
                    weekdays: fields.weekdays.includes(index + 1)
                      ? fields.weekdays.filter((one) => one !== index + 1)
                      : [...fields.weekdays, index + 1],
                  })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for={`${id}-every`}>{text.everyWeeks}</label>
          <select
            id={`${id}-every`}
            value={fields.everyWeeks}
            onChange={({ currentTarget }) => set({ everyWeeks: Number(currentTarget.value) })}
          >
            {[1, 2, 3, 4].map((weeks) => (
              <option key={weeks} value={weeks}>
                {weeks === 1 ? text.comesBack.weekly : text.comesBack.every(weeks)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-until`}>{text.until}</label>
          <input
            id={`${id}-until`}
            type="date"
            min={fields.day}
            value={fields.until}
            onInput={({ currentTarget }) => set({ until: currentTarget.value })}
          />
        </div>
        <label class="shift-check">
          <input
            type="checkbox"
            checked={fields.onHolidays}
            onChange={() => set({ onHolidays: !fields.onHolidays })}
          />
          {text.onHolidays}
        </label>
      </>
    )}
  </>
)

interface Props {
  id: string
  /** The duty to change; absent for a new shift. */
  duty?: PlannedDuty
  busy: boolean
  onSave: (plan: ShiftPlan, all: boolean) => void
  onClose?: () => void
}

export const ShiftForm = ({ id, duty, busy, onSave, onClose }: Props) => {
  const [fields, setFields] = useState(() => fieldsOf(duty))
  const [all, setAll] = useState(false)
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change })
  const plan = planOf(fields)
  const isOneDay = duty?.recurring === true && !all
  return (
    <form
      class="stack tight"
      aria-label={duty === undefined ? text.add : text.edit}
      onSubmit={(event) => {
        event.preventDefault()
        if (plan !== undefined && !busy) onSave(plan, all)
      }}
    >
      <Times fields={fields} set={set} id={id} />
      {duty?.recurring === true && (
        <fieldset class="shift-checks">
          <legend>{text.scope}</legend>
          {[false, true].map((one) => (
            <label key={String(one)}>
              <input
                type="radio"
                name={`${id}-scope`}
                checked={all === one}
                onChange={() => setAll(one)}
              />
              {one ? text.removeAll : text.removeDay}
            </label>
          ))}
        </fieldset>
      )}
      {!isOneDay && <What fields={fields} set={set} id={id} />}
      {duty === undefined && <Rhythm fields={fields} set={set} id={id} />}
      <div class="row">
        <button type="submit" class="button small" aria-disabled={busy || plan === undefined}>
          {busy ? text.saving : duty === undefined ? text.add : text.save}
        </button>
        {onClose !== undefined && (
          <button type="button" class="button quiet small" onClick={onClose}>
            {text.close}
          </button>
        )}
      </div>
    </form>
  )
}
