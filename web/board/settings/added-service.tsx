/** An entry of the directory that the county adds: how it is filled in, and as the page will say it. */
import { addedLevels, type AddedService } from '../../../shared/county/added.ts'
import { needs } from '../../../shared/county/directory.ts'
import { addedLimits } from '../../../shared/rules/settings/added.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { text as directory } from '../../text/directory/sv.ts'
import { addedText as text } from '../../text/settings/sv.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { AddedFields, shownOf } from './added-fields.tsx'
import { newId, type RowFields } from './list-fields.tsx'

export const freshService = (): AddedService => ({
  id: newId(),
  name: '',
  about: '',
  level: 'support',
  ages: { from: 13, to: 24 },
  needs: [],
  byReferral: false,
  call: '',
  web: '',
  checked: '',
})

const Age = ({
  label,
  value,
  write,
}: {
  label: string
  value: number
  write: (age: number) => void
}) => (
  <TextField
    label={label}
    type="number"
    inputMode="numeric"
    min={13}
    max={24}
    value={value}
    onInput={(typed) => write(Number(typed))}
  />
)

export const ServiceFields = ({ row, put }: RowFields<AddedService>) => (
  <>
    <AddedFields
      row={row}
      put={put}
      list="services"
      at={{ label: text.web, value: row.web, write: (web) => put({ web }) }}
      abouts={row.abouts ?? {}}
    >
      <LimitedLine
        label={text.what}
        longest={addedLimits.about}
        value={row.about}
        onInput={(about) => put({ about })}
      />
      <Age
        label={text.from}
        value={row.ages.from}
        write={(from) => put({ ages: { ...row.ages, from } })}
      />
      <Age label={text.to} value={row.ages.to} write={(to) => put({ ages: { ...row.ages, to } })} />
      <SelectField
        label={text.level}
        value={row.level}
        options={addedLevels.map((value) => ({ value, label: text.levels[value] }))}
        onChoose={(level) => put({ level })}
      />
      <TextField label={text.checked} value={row.checked} onInput={(checked) => put({ checked })} />
    </AddedFields>
    <fieldset class="setting-needs">
      <legend>{text.needs}</legend>
      <div class="account-fields">
        {needs.map((need) => (
          <Tick
            key={need}
            class="account-tick"
            checked={row.needs.includes(need)}
            onTick={(isOne) =>
              put({
                needs: needs.filter((one) => (one === need ? isOne : row.needs.includes(one))),
              })
            }
          >
            <span>{directory.needs[need]}</span>
          </Tick>
        ))}
      </div>
    </fieldset>
    <Tick
      class="account-tick"
      checked={row.byReferral}
      onTick={(byReferral) => put({ byReferral })}
    >
      <span>{text.byReferral}</span>
    </Tick>
  </>
)

export const ServiceShown = ({ row }: { row: AddedService }) => (
  <>
    <strong>{row.name || text.unnamed}</strong> {row.about}
    <br />
    <span class="quiet">
      {[
        text.levels[row.level],
        text.ages(row.ages.from, row.ages.to),
        ...row.needs.map((need) => directory.needs[need]),
        row.call,
        row.web,
        ...shownOf(row),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </span>
  </>
)
