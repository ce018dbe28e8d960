/** A contact of urgent help that the county adds: how it is filled in, and as the list will say it. */
import { type AddedContact, addedFor, addedHours } from '../../../shared/county/added.ts'
import { text as crisis } from '../../text/crisis/sv.ts'
import { addedText as text } from '../../text/settings/sv.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { AddedFields, shownOf } from './added-fields.tsx'
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
  <AddedFields
    row={row}
    put={put}
    list="contacts"
    at={{ label: text.chat, value: row.chat, write: (chat) => put({ chat }) }}
  >
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
  </AddedFields>
)

export const ContactShown = ({ row }: { row: AddedContact }) => (
  <>
    <strong>{row.name || text.unnamed}</strong> {crisis.about[row.for]} {crisis.hours[row.hours]}{' '}
    {[row.call, row.chat, ...shownOf(row)].filter((way) => way !== '').join(' · ')}
  </>
)
