/** Somebody who has neither had a shift nor been at a desk: told by the coordinator, as the sign-in will say it. */
import { useState } from 'preact/hooks'
import { units } from '../../../shared/county/dalarna.ts'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { Language, Profession, StaffId } from '../../../shared/ids.ts'
import { languageName, professionName } from '../../staff/names-of-terms.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { planText } from '../../text/plan/sv.ts'

const text = planText.newPerson

export const NewPerson = ({ onUse }: { onUse: (person: PlannedDuty['person']) => void }) => {
  const [staff, setStaff] = useState('')
  const [firstName, setFirstName] = useState('')
  const [unit, setUnit] = useState(units[0]?.id ?? '')
  const [profession, setProfession] = useState<Profession>('kurator')
  const [languages, setLanguages] = useState<readonly Language[]>(['sv'])
  const [isOdd, setOdd] = useState(false)
  const use = () => {
    const isWhole =
      StaffId.safeParse(staff.trim()).success && firstName.trim() !== '' && languages.length > 0
    setOdd(!isWhole)
    if (!isWhole) return
    const employer = units.find(({ id }) => id === unit)?.name ?? unit
    const person = { staff: staff.trim(), firstName: firstName.trim(), unit, profession }
    onUse({ ...person, employer, languages: [...languages] })
  }
  const toggle = (one: Language) =>
    setLanguages(
      languages.includes(one) ? languages.filter((other) => other !== one) : [...languages, one],
    )
  return (
    <fieldset class="card stack tight plan-new-person">
      <legend>{text.title}</legend>
      <div class="plan-fields">
        <TextField label={text.staff} hint={text.staffWhy} value={staff} onInput={setStaff} />
        <TextField label={text.firstName} value={firstName} onInput={setFirstName} />
        <SelectField
          label={planText.calendar.unit}
          value={unit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setUnit}
        />
        <SelectField
          label={planText.calendar.profession}
          value={profession}
          options={Profession.options.map((one) => ({ value: one, label: professionName(one) }))}
          onChoose={setProfession}
        />
      </div>
      <fieldset class="row">
        <legend class="small">{text.languages}</legend>
        {Language.options.map((one) => (
          <Tick
            key={one}
            class="small"
            checked={languages.includes(one)}
            onTick={() => toggle(one)}
          >
            {languageName(one)}
          </Tick>
        ))}
      </fieldset>
      {isOdd && (
        <p class="field-error" role="alert">
          {text.odd}
        </p>
      )}
      <div class="row">
        <button type="button" class="button small" onClick={use}>
          {text.use}
        </button>
      </div>
    </fieldset>
  )
}
