/** One field of a form: its label names it, and what stands beside it is told to whoever cannot see it (WCAG 1.3.1, 3.3.1). */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What every field is told, whatever is filled in. */
export interface FieldWords {
  label: ComponentChildren
  /** The heading above already says what it is. */
  labelHidden?: boolean | undefined
  hint?: ComponentChildren
  /** What is wrong; nothing, or no words, while all is well. */
  error?: string | readonly string[] | undefined
  /** A summary says aloud what is wrong, so that the field need not. */
  inSummary?: boolean | undefined
  class?: string | undefined
  /** The label beside the control instead of above it. */
  inRow?: boolean | undefined
  /** Where something else leads to the field. */
  id?: string | undefined
}

/** For the control: what it is called by, and what describes it. */
export interface Tied {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

interface Props extends FieldWords {
  /** Beside the error: what else describes it, by its id. */
  describedBy?: string | undefined
  children: (tied: Tied) => ComponentChildren
}

export const errorsIn = (error: FieldWords['error']): string[] =>
  [error ?? []].flat().filter((one) => one !== '')

/** The ids of what there is to say of a field, or nothing at all. */
export const described = (
  ...ids: readonly (string | false | undefined)[]
): { 'aria-describedby'?: string } => {
  const known = ids.filter((id) => typeof id === 'string')
  return known.length === 0 ? {} : { 'aria-describedby': known.join(' ') }
}

interface ErrorProps {
  id: string
  errors: readonly string[]
  inSummary?: boolean | undefined
}

export const FieldError = ({ id, errors, inSummary = false }: ErrorProps) =>
  errors.length === 0 ? null : (
    <div id={id} role={inSummary ? undefined : 'alert'}>
      {errors.map((one) => (
        <p key={one} class="error">
          {one}
        </p>
      ))}
    </div>
  )

export const Field = (props: Props) => {
  const { label, labelHidden = false, hint, error, inSummary, inRow = false, children } = props
  const own = useId()
  const id = props.id ?? own
  const errors = errorsIn(error)
  const hasHint = hint !== undefined
  const isWrong = errors.length > 0
  const tied: Tied = {
    id,
    ...described(hasHint && `${id}-hint`, isWrong && `${id}-error`, props.describedBy),
    ...(isWrong && { 'aria-invalid': true as const }),
  }
  return (
    <div class={[inRow ? 'row' : 'field', props.class].filter(Boolean).join(' ')}>
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hasHint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} errors={errors} inSummary={inSummary} />
      {children(tied)}
    </div>
  )
}
