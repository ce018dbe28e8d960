/** What the county has added itself: contacts of urgent help, and entries of the directory. Taken away, a row is in the history. */
import type { AddedContact, AddedService } from '../../../shared/county/added.ts'
import {
  addedLimits,
  oddContact,
  type OddRow,
  oddService,
} from '../../../shared/rules/settings/added.ts'
import { addedText as text, editText, valueText } from '../../text/settings/sv.ts'
import { ContactFields, ContactShown, freshContact } from './added-contact.tsx'
import { freshService, ServiceFields, ServiceShown } from './added-service.tsx'
import { ListFields } from './list-fields.tsx'
import type { Kind } from './setting-parts.ts'

type Which = 'contacts' | 'services'

const sentence = (which: Which, odd: OddRow | undefined): string | undefined =>
  odd && `${text.row[which](odd.row)}: ${text.odd[odd.what] ?? editText.odd}`

type Row = AddedContact & AddedService

export const added: Kind<Row[]> = {
  ofCode: () => [],
  odd: (of, value) =>
    of === 'contacts' ? sentence(of, oddContact(value)) : sentence('services', oddService(value)),
  Fields: ({ of, value, write }) => {
    const which = of as Which
    return (
      <>
        <p class="small quiet">{text.about[which]}</p>
        {which === 'contacts' && <p class="small">{valueText.contactReaches}</p>}
        <ListFields
          rows={value}
          write={write}
          fresh={(which === 'contacts' ? freshContact() : freshService()) as Row}
          most={addedLimits[which]}
          add={text.add[which]}
          remove={text.remove[which]}
        >
          {(row, n, put) => (
            <fieldset class="stack tight">
              <legend>{text.row[which](n)}</legend>
              {which === 'contacts' ? (
                <ContactFields row={row} put={put} />
              ) : (
                <ServiceFields row={row} put={put} />
              )}
            </fieldset>
          )}
        </ListFields>
      </>
    )
  },
  Shown: ({ of, value }) =>
    value.length === 0 ? (
      <p class="small quiet">{text.none}</p>
    ) : (
      <ul class="plain-list stack tight">
        {value.map((row) => (
          <li key={row.id} class="small">
            {of === 'contacts' ? <ContactShown row={row} /> : <ServiceShown row={row} />}
          </li>
        ))}
      </ul>
    ),
  Brief: ({ value }) => (
    <p class="small quiet">{value.length === 0 ? text.none : text.many(value.length)}</p>
  ),
}
