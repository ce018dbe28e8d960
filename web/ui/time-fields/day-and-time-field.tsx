/** An instant by the county's own clock, wherever the browser is: a day and a time under one question. */
import { instantOf, type LocalTime } from '../../../shared/rules/opening/shift-times.ts'
import { FieldGroup } from '../field/field-group.tsx'
import { timeFieldsText as text } from '../../text/time-fields/sv.ts'
import { DayField } from './day-field.tsx'
import { TimeField } from './time-field.tsx'

/** Undefined until both are there. */
export const instantShownIn = ({ day, time }: LocalTime): number | undefined =>
  day === '' || time === '' ? undefined : instantOf({ day, time })

interface Props {
  label: string
  /** Either may be empty while it is being filled in. */
  value: LocalTime
  required?: boolean
  onSet: (value: LocalTime) => void
}

export const DayAndTimeField = ({ label, value, required = false, onSet }: Props) => (
  <FieldGroup label={label}>
    {(ofGroup) => (
      <div class="day-and-time">
        <DayField
          label={text.day}
          ofGroup={ofGroup}
          required={required}
          value={value.day}
          onSet={(day) => onSet({ ...value, day })}
        />
        <TimeField
          label={text.time}
          ofGroup={ofGroup}
          required={required}
          value={value.time}
          onSet={(time) => onSet({ ...value, time })}
        />
      </div>
    )}
  </FieldGroup>
)
