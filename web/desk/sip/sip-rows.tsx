/** Rows of a plan that is being written: who takes part, and who does what and when. */
import { units } from '../../../shared/county/dalarna.ts'
import { sides, type Side, sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'

const { write: text, plan } = sipText
const { longestGoal, longestName, mostMeasures, mostParties } = sipRule

export interface Party {
  party: string
  unit: string
  name: string
}
export interface Measure {
  what: string
  who: string
  side: Side
  when: string
}
/** The first letter that nobody has: ids are the plan's own, and never used twice. */
const nextParty = (parties: readonly Party[]): string => {
  const used = parties.map(({ party }) => Number.parseInt(party, 36))
  return (Math.max(9, ...used) + 1).toString(36)
}

const others = units.filter(({ regime }) => regime === 'SoL')
const unitOptions = [
  { value: '', label: text.noUnit },
  ...others.map(({ id, name }) => ({ value: id, label: name })),
]

const Remove = ({ what, onRemove }: { what: string; onRemove: () => void }) => (
  <p>
    <button type="button" class="button quiet small" onClick={onRemove}>
      {text.remove(what)}
    </button>
  </p>
)

interface RowsProps<Row> {
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
}

const replaced = <Row,>(rows: readonly Row[], at: number, changed: Partial<Row>): Row[] =>
  rows.map((one, n) => (n === at ? { ...one, ...changed } : one))

export const Parties = ({ rows, onChange }: RowsProps<Party>) => (
  <fieldset class="sip-rows stack tight">
    <legend>{text.parties}</legend>
    <p class="small quiet">{text.partiesAbout}</p>
    {rows.map(({ party, unit, name }, at) => (
      <div key={party} class="sip-row stack tight" role="group" aria-label={text.party(at + 1)}>
        <LimitedLine
          label={text.name}
          longest={longestName}
          value={name}
          onInput={(value) => onChange(replaced(rows, at, { name: value }))}
        />
        <SelectField
          label={text.unit}
          options={unitOptions}
          value={unit}
          onChoose={(value) => onChange(replaced(rows, at, { unit: value }))}
        />
        <Remove
          what={text.party(at + 1)}
          onRemove={() => onChange(rows.filter((_, n) => n !== at))}
        />
      </div>
    ))}
    {rows.length < mostParties && (
      <p>
        <button
          type="button"
          class="button quiet small"
          onClick={() => onChange([...rows, { party: nextParty(rows), unit: '', name: '' }])}
        >
          {text.addParty}
        </button>
      </p>
    )}
  </fieldset>
)

export const Measures = ({ rows, onChange }: RowsProps<Measure>) => (
  <fieldset class="sip-rows stack tight">
    <legend>{text.measures}</legend>
    {rows.map(({ what, who, side, when }, at) => (
      <div key={at} class="sip-row stack tight" role="group" aria-label={text.measure(at + 1)}>
        <LimitedLine
          label={text.what}
          longest={longestGoal}
          value={what}
          onInput={(value) => onChange(replaced(rows, at, { what: value }))}
        />
        <LimitedLine
          label={text.who}
          hint={text.whoHint}
          longest={longestName}
          value={who}
          onInput={(value) => onChange(replaced(rows, at, { who: value }))}
        />
        <SelectField
          label={text.side}
          options={sides.map((value) => ({ value, label: plan.sides[value] }))}
          value={side}
          onChoose={(value) => onChange(replaced(rows, at, { side: value }))}
        />
        <LimitedLine
          label={text.when}
          longest={longestName}
          value={when}
          onInput={(value) => onChange(replaced(rows, at, { when: value }))}
        />
        <Remove
          what={text.measure(at + 1)}
          onRemove={() => onChange(rows.filter((_, n) => n !== at))}
        />
      </div>
    ))}
    {rows.length < mostMeasures && (
      <p>
        <button
          type="button"
          class="button quiet small"
          onClick={() => onChange([...rows, { what: '', who: '', side: 'region', when: '' }])}
        >
          {text.addMeasure}
        </button>
      </p>
    )}
  </fieldset>
)
