/** What the county has added itself: contacts of urgent help, and entries of the directory. Taken away, a row is in the history. */
import {
  type AddedContact,
  addedFor,
  addedHours,
  addedLevels,
  type AddedService,
} from '../../../shared/county/added.ts'
import { needs, services } from '../../../shared/county/directory.ts'
import {
  addedLimits,
  oddContact,
  type OddRow,
  oddService,
} from '../../../shared/rules/settings/added.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { text as crisis } from '../../text/crisis/sv.ts'
import { text as directory } from '../../text/directory/sv.ts'
import { addedText as text, editText } from '../../text/settings/sv.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { ListFields } from './list-fields.tsx'
import type { Kind } from './setting-parts.ts'

type Which = 'contacts' | 'services'
interface Fields<Row> {
  row: Row
  put: (changed: Partial<Row>) => void
}

/** Made once, and the row's own from then on: also in a file, and after it has been taken away and given back. */
const newId = (): string =>
  `egen-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')}`

const freshContact = (): AddedContact => ({
  id: newId(),
  name: '',
  for: 'anyone',
  hours: 'varies',
  call: '',
  chat: '',
})
const freshService = (): AddedService => ({
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

const ContactFields = ({ row, put }: Fields<AddedContact>) => (
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

const ServiceFields = ({ row, put }: Fields<AddedService>) => (
  <>
    <div class="account-fields">
      <LimitedLine
        label={text.name}
        longest={addedLimits.name}
        value={row.name}
        onInput={(name) => put({ name })}
      />
      <LimitedLine
        label={text.what}
        longest={addedLimits.about}
        value={row.about}
        onInput={(about) => put({ about })}
      />
      <TextField
        label={text.call}
        inputMode="tel"
        value={row.call}
        onInput={(call) => put({ call })}
      />
      <TextField
        label={text.web}
        inputMode="url"
        autocapitalize="off"
        value={row.web}
        onInput={(web) => put({ web })}
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
    </div>
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

const ContactShown = ({ row }: { row: AddedContact }) => (
  <>
    <strong>{row.name || text.unnamed}</strong> {crisis.about[row.for]} {crisis.hours[row.hours]}{' '}
    {[row.call, row.chat].filter((way) => way !== '').join(' · ')}
  </>
)
const ServiceShown = ({ row }: { row: AddedService }) => (
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
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </span>
  </>
)

/** Names that stand there already, in the words of the page. */
const shipped = services.map(({ id }) => directory.services[id]?.name ?? id)
const sentence = (which: Which, odd: OddRow | undefined): string | undefined =>
  odd && `${text.row[which](odd.row)}: ${text.odd[odd.what] ?? editText.odd}`

type Row = AddedContact & AddedService

export const added: Kind<Row[]> = {
  ofCode: () => [],
  odd: (of, value) =>
    of === 'contacts'
      ? sentence(of, oddContact(value))
      : sentence('services', oddService(value, shipped)),
  Fields: ({ of, value, write }) => {
    const which = of as Which
    return (
      <>
        <p class="small quiet">{text.about[which]}</p>
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
