/** The times of a shift: a day, from and to, how many talks and which, and how it comes back. */
import { useId, useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import type { ShiftPlan } from '../../../shared/rules/opening/shift.ts'
import type { Language } from '../../../shared/ids.ts'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { TimeField } from '../../ui/time-fields/time-field.tsx'
import {
  fieldsOf,
  newFields,
  onDay,
  planOf,
  type Fields,
  type What,
} from '../../staff/shift-form/shift-fields.ts'
import { ShiftRhythm } from '../../staff/shift-form/shift-rhythm.tsx'
import { ShiftWhat } from '../../staff/shift-form/shift-content.tsx'
import { shiftsText as text } from '../../text/shifts/sv.ts'

interface Set {
  fields: Fields
  set: (change: Partial<Fields>) => void
}

const Times = ({ fields, set }: Set) => (
  <>
    <DayField
      label={text.day}
      required
      value={fields.day}
      onSet={(value) => set(onDay(fields, value))}
    />
    <div class="shift-pair">
      {(['starts', 'ends'] as const).map((which) => (
        <TimeField
          key={which}
          label={text[which]}
          required
          value={fields[which]}
          onSet={(value) => set({ [which]: value })}
        />
      ))}
    </div>
    {fields.ends <= fields.starts && <p class="small quiet">{text.nextDay}</p>}
  </>
)

interface Props {
  /** The duty to change; absent for a new shift. */
  duty?: PlannedDuty
  busy: boolean
  /** Of the person whose shift it is. */
  languages: readonly Language[]
  /** What a new shift begins with. */
  usual?: Partial<What>
  onSave: (plan: ShiftPlan, all: boolean, languages: Language[]) => void
  onClose?: () => void
}

export const ShiftForm = ({ duty, busy, languages, usual = {}, onSave, onClose }: Props) => {
  const [fields, setFields] = useState(() =>
    duty === undefined ? newFields({ languages, ...usual }) : fieldsOf(duty),
  )
  const scope = useId()
  const [all, setAll] = useState(false)
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change })
  const whole = planOf(fields)
  const plan = fields.languages.length === 0 ? undefined : whole
  const isOneDay = duty?.recurring === true && !all
  return (
    <form
      class="stack tight"
      aria-label={duty === undefined ? text.add : text.edit}
      onSubmit={(event) => {
        event.preventDefault()
        if (plan !== undefined && !busy) onSave(plan, all, [...fields.languages])
      }}
    >
      <Times fields={fields} set={set} />
      {duty?.recurring === true && (
        <fieldset class="shift-checks">
          <legend>{text.scope}</legend>
          {[false, true].map((one) => (
            <label key={String(one)}>
              <input type="radio" name={scope} checked={all === one} onChange={() => setAll(one)} />
              {one ? text.removeAll : text.removeDay}
            </label>
          ))}
        </fieldset>
      )}
      {!isOneDay && <ShiftWhat what={fields} set={set} languages={languages} />}
      {!isOneDay && <ShiftRhythm fields={fields} set={set} always={duty?.recurring === true} />}
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
