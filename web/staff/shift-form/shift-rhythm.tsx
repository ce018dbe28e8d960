/** How a shift comes back: on which weekdays, how often, until when, and what of holidays. */
import { Tick } from '../../ui/field/tick.tsx'
import { isDay, weekdayOf } from '../../../shared/rules/opening/shift-times.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import type { Fields } from './shift-fields.ts'
import './shift-form.css'

interface Props {
  fields: Fields
  set: (change: Partial<Fields>) => void
  always?: boolean
}

/** `always`: a series that is changed stays one. */
export const ShiftRhythm = ({ fields, set, always = false }: Props) => (
  <>
    {!always && (
      <Tick
        class="shift-check"
        checked={fields.repeats}
        onTick={() =>
          set({
            repeats: !fields.repeats,
            weekdays: isDay(fields.day) ? [weekdayOf(fields.day)] : [],
          })
        }
      >
        {text.repeats}
      </Tick>
    )}
    {fields.repeats && (
      <>
        <fieldset class="shift-checks shift-days">
          <legend>{text.weekdays}</legend>
          {text.shortDays.map((name, index) => (
            <Tick
              key={name}
              checked={fields.weekdays.includes(index + 1)}
              onTick={() =>
                set({
                  weekdays: fields.weekdays.includes(index + 1)
                    ? fields.weekdays.filter((one) => one !== index + 1)
                    : [...fields.weekdays, index + 1],
                })
              }
            >
              {name}
            </Tick>
          ))}
        </fieldset>
        <SelectField
          label={text.everyWeeks}
          value={fields.everyWeeks}
          options={[1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => ({
            value: weeks,
            label: weeks === 1 ? text.comesBack.weekly : text.comesBack.every(weeks),
          }))}
          onChoose={(everyWeeks) => set({ everyWeeks })}
        />
        <DayField
          label={text.until}
          min={fields.day}
          value={fields.until}
          onSet={(until) => set({ until })}
        />
        <Tick
          class="shift-check"
          checked={fields.onHolidays}
          onTick={() => set({ onHolidays: !fields.onHolidays })}
        >
          {text.onHolidays}
        </Tick>
      </>
    )}
  </>
)
