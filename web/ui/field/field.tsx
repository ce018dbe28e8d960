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
  /** What is said of the group around it is said of the field, too. */
  ofGroup?: Described | undefined
}

/** What every field is told, apart from what only this kind of control is. */
export const partedWords = <Told extends FieldWords>(told: Told) => {
  const { label, labelHidden, hint, error, inSummary, inRow, id, ofGroup, ...others } = told
  const { class: kind, ...control } = others
  const words = {
    label,
    labelHidden,
    hint,
    error,
    inSummary,
    class: kind,
    inRow,
    id,
    ofGroup,
  }
  return { words, control }
}

/** For a control: what describes it, and whether that says that it is wrong. */
export interface Described {
  'aria-describedby'?: string
  'aria-invalid'?: true
}
export type Tied = Described & { id: string }

interface Props extends FieldWords {
  /** What stands below it and describes it, by its id. */
  below?: string | undefined
  children: (tied: Tied) => ComponentChildren
}

export const errorsIn = (error: FieldWords['error']): string[] =>
  [error ?? []].flat().filter((one) => one !== '')

/** The ids of what there is to say of a field, or nothing at all. */
export const describedBy = (...ids: readonly (string | false | undefined)[]): Described => {
  const known = ids.filter((id) => typeof id === 'string')
  return known.length === 0 ? {} : { 'aria-describedby': known.join(' ') }
}

interface NoteProps extends Pick<FieldWords, 'hint' | 'inSummary'> {
  id: string
  errors: readonly string[]
}

/** Its hint and what is wrong with it. */
export const FieldNotes = ({ id, hint, errors, inSummary = false }: NoteProps) => (
  <>
    {hint !== undefined && (
      <p id={`${id}-hint`} class="quiet small">
        {hint}
      </p>
    )}
    {errors.length > 0 && (
      <div id={`${id}-error`} role={inSummary ? undefined : 'alert'}>
        {errors.map((one) => (
          <p key={one} class="error">
            {one}
          </p>
        ))}
      </div>
    )}
  </>
)

export const Field = (props: Props) => {
  const { label, labelHidden = false, hint, error, inSummary, inRow = false } = props
  const { ofGroup, below, children } = props
  const own = useId()
  const id = props.id ?? own
  const errors = errorsIn(error)
  const isWrong = errors.length > 0
  const tied: Tied = {
    id,
    ...ofGroup,
    ...describedBy(
      hint !== undefined && `${id}-hint`,
      isWrong && `${id}-error`,
      ofGroup?.['aria-describedby'],
      below,
    ),
    ...(isWrong && { 'aria-invalid': true as const }),
  }
  return (
    <div class={[inRow ? 'row' : 'field', props.class].filter(Boolean).join(' ')}>
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} inSummary={inSummary} />
      {children(tied)}
    </div>
  )
}
