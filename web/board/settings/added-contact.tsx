/** A contact of urgent help that the county adds: how it is filled in, and as the list will say it. */
import { type AddedContact, addedFor, addedHours } from '../../../shared/county/added.ts'
import { addedLimits } from '../../../shared/rules/settings/added.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { text as crisis } from '../../text/crisis/sv.ts'
import { addedText as text } from '../../text/settings/sv.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { newId, type RowFields } from './list-fields.tsx'

export const freshContact = (): AddedContact => ({
  id: newId(),
  name: '',
  for: 'anyone',
  hours: 'varies',
  call: '',
  chat: '',
})
export const ContactFields = ({ row, put }: RowFields<AddedContact>) => (
  <div class="account-fields">
    <LimitedLine
      label={text.name}
      longest={addedLimits.name}
      value={row.name}
      onInput={(name) => put({ name })}
    />
    <SelectField
      label={text.whom}
      value={row.for}
      options={addedFor.map((value) => ({ value, label: crisis.about[value] }))}
      onChoose={(whom) => put({ for: whom })}
    />
    <SelectField
      label={text.when}
      value={row.hours}
      options={addedHours.map((value) => ({ value, label: crisis.hours[value] }))}
      onChoose={(hours) => put({ hours })}
    />
    <TextField
      label={text.call}
      inputMode="tel"
      value={row.call}
      onInput={(call) => put({ call })}
    />
    <TextField
      label={text.chat}
      inputMode="url"
      autocapitalize="off"
      value={row.chat}
      onInput={(chat) => put({ chat })}
    />
  </div>
)

export const ContactShown = ({ row }: { row: AddedContact }) => (
  <>
    <strong>{row.name || text.unnamed}</strong> {crisis.about[row.for]} {crisis.hours[row.hours]}{' '}
    {[row.call, row.chat].filter((way) => way !== '').join(' · ')}
  </>
)
