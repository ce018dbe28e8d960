/** One field of an exercise or a homework: its kind decides how it is filled in, and nothing else does. */
import type { Field, SimpleField } from '../../../shared/programme/field.ts'
import { Field as FieldFrame, type Tied } from '../../ui/field/field.tsx'
import { FieldGroup } from '../../ui/field/field-group.tsx'
import { longestDraft } from '../drafts/drafts.ts'
import { words } from '../programme-words.ts'
import { CurveField } from './curve-field.tsx'
import type { FieldProps } from './field-props.ts'
import { FieldLabel } from './field-label.tsx'
import { LadderField } from './ladder-field.tsx'
import { ListField } from './list-field.tsx'
import { PairsField } from './pairs-field.tsx'
import { PlanField } from './plan-field.tsx'
import { RepeatField } from './repeat-field.tsx'
import { SimpleFieldView } from './simple-field.tsx'
import { SurveyField } from './survey-field.tsx'
import { TwoDevices } from './two-devices.tsx'

type Grouped = Exclude<Field, SimpleField> | Extract<SimpleField, { kind: 'choice' | 'choices' }>

const isGrouped = (field: Field): field is Grouped =>
  !['text', 'longtext', 'date', 'datetime', 'slider', 'ref'].includes(field.kind)

const Simple = ({
  field,
  tied,
  name,
  drafts,
  ladder,
}: FieldProps<SimpleField> & { tied: Tied }) => {
  const value = drafts.value(name)
  return (
    <SimpleFieldView
      field={field}
      tied={tied}
      value={value === undefined ? undefined : JSON.parse(value)}
      ladder={ladder}
      onChange={(next) => drafts.set(name, JSON.stringify(next))}
    />
  )
}

const Lines = ({ field, ...rest }: FieldProps<Grouped>) => {
  switch (field.kind) {
    case 'list':
      return <ListField field={field} {...rest} />
    case 'pairs':
      return <PairsField field={field} {...rest} />
    case 'curve':
      return <CurveField field={field} {...rest} />
    case 'ladder':
      return <LadderField field={field} {...rest} />
    case 'repeat':
      return <RepeatField field={field} {...rest} />
    case 'safetyPlan':
      return <PlanField field={field} {...rest} />
    case 'survey':
      return <SurveyField field={field} {...rest} />
    default:
      return <Simple field={field} {...rest} tied={{ id: `field-${field.id}` }} />
  }
}

export const FieldView = ({ field, ...rest }: FieldProps) => {
  const { name, drafts, wrong, labelHidden } = rest
  const { fields } = words()
  const isTooLong = (drafts.value(name)?.length ?? 0) > longestDraft
  const said = {
    id: `field-${field.id}`,
    label: <FieldLabel field={field} />,
    labelHidden,
    hint: field.hint,
    error: isTooLong ? ['', fields.tooLong] : [wrong ?? '', ''],
    // The form says it, and the state of the draft.
    inSummary: true,
  }
  const devices = <TwoDevices name={name} field={field} drafts={drafts} />
  if (isGrouped(field))
    return (
      <FieldGroup {...said}>
        {(ofGroup) => (
          <>
            {devices}
            <Lines field={field} {...rest} ofGroup={ofGroup} />
          </>
        )}
      </FieldGroup>
    )
  return (
    <FieldFrame {...said}>
      {(tied) => (
        <>
          {devices}
          <Simple field={field} {...rest} tied={tied} />
        </>
      )}
    </FieldFrame>
  )
}
