/** A question of several controls: its hint and what is wrong are said of the whole, and handed on to each line. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { describedBy, errorsIn, FieldNotes, type Described, type FieldWords } from './field.tsx'

interface Props extends Omit<FieldWords, 'class' | 'inRow' | 'ofGroup'> {
  /** Told what is wrong with the whole: for controls that can be wrong, which a radio button cannot. */
  children: (ofGroup: Described) => ComponentChildren
}

export const FieldGroup = (props: Props) => {
  const { label, labelHidden = false, hint, error, inSummary, children } = props
  const own = useId()
  const id = props.id ?? own
  const errors = errorsIn(error)
  const wrong = errors.length > 0 && `${id}-error`
  const said = describedBy(hint !== undefined && `${id}-hint`, wrong)
  return (
    <fieldset class="field group" id={id} tabIndex={-1} {...said}>
      <legend class={labelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      <FieldNotes id={id} hint={hint} errors={errors} inSummary={inSummary} />
      {children(wrong === false ? {} : { ...describedBy(wrong), 'aria-invalid': true })}
    </fieldset>
  )
}
