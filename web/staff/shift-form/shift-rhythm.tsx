/** How a shift comes back: on which weekdays, how often, until when, and what of holidays. */
import { isDay, weekdayOf } from '../../../shared/rules/opening/shift-times.ts'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import type { Fields } from './shift-fields.ts'
import './shift-form.css'

interface Props {
  fields: Fields
  set: (change: Partial<Fields>) => void
  id: string
  always?: boolean
}

/** `always`: a series that is changed stays one. */
export const ShiftRhythm = ({ fields, set, id, always = false }: Props) => (
  <>
    {!always && (
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
    )}
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
            {[1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => (
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
