/** One field of an exercise or a homework: its kind decides how it is filled in, and nothing else does. */
import { longestDraft } from '../drafts/drafts.ts'
import { words } from '../programme-words.ts'
import { CurveField } from './curve-field.tsx'
import type { FieldProps } from './field-props.ts'
import { LadderField } from './ladder-field.tsx'
import { ListField } from './list-field.tsx'
import { PairsField } from './pairs-field.tsx'
import { PlanField } from './plan-field.tsx'
import { RepeatField } from './repeat-field.tsx'
import { SimpleFieldView } from './simple-field.tsx'
import { SurveyField } from './survey-field.tsx'
import { TwoDevices } from './two-devices.tsx'

const Inner = ({ field, ...rest }: FieldProps) => {
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
    default: {
      const { drafts, name, ladder } = rest
      const value = drafts.value(name)
      return (
        <SimpleFieldView
          field={field}
          id={`field-${field.id}`}
          value={value === undefined ? undefined : JSON.parse(value)}
          ladder={ladder}
          onChange={(next) => drafts.set(name, JSON.stringify(next))}
        />
      )
    }
  }
}

export const FieldView = (props: FieldProps) => {
  const { field, name, drafts, wrong, labelHidden = false } = props
  const { module, fields } = words()
  const isTooLong = (drafts.value(name)?.length ?? 0) > longestDraft
  const isGroup = !['text', 'longtext', 'date', 'datetime', 'slider', 'ref'].includes(field.kind)
  const label = (
    <>
      {field.label}
      {field.optional === true && <span class="quiet"> ({module.optional})</span>}
    </>
  )
  const inside = (
    <>
      {field.hint !== undefined && <p class="quiet small">{field.hint}</p>}
      {wrong !== undefined && <p class="error">{wrong}</p>}
      {isTooLong && <p class="error">{fields.tooLong}</p>}
      <TwoDevices name={name} field={field} drafts={drafts} />
      <Inner {...props} />
    </>
  )
  if (isGroup)
    return (
      <fieldset class="field group" id={`field-${field.id}`} tabIndex={-1}>
        <legend class={labelHidden ? 'visually-hidden' : ''}>{label}</legend>
        {inside}
      </fieldset>
    )
  return (
    <div class="field">
      <label for={`field-${field.id}`} class={labelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      {inside}
    </div>
  )
}
