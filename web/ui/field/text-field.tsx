/** One line to fill in: words or a figure; no browser remembers it. */
import type { InputHTMLAttributes, Ref } from 'preact'
import { Field, partedWords, type FieldWords } from './field.tsx'

type OfInput = Pick<
  InputHTMLAttributes,
  | 'autocapitalize'
  | 'autocomplete'
  | 'enterkeyhint'
  | 'inputMode'
  | 'lang'
  | 'max'
  | 'min'
  | 'onFocus'
  | 'onKeyDown'
  | 'pattern'
  | 'readOnly'
  | 'required'
  | 'spellcheck'
  | 'step'
>

interface Props extends FieldWords, OfInput {
  /** No day or time: what a browser shows of those follows its own language. */
  type?: 'text' | 'search' | 'number'
  value: string | number
  /** Left out where there is nothing to fill in, only to copy. */
  onInput?: (value: string) => void
  inputRef?: Ref<HTMLInputElement>
}

export const TextField = (props: Props) => {
  const { words, control } = partedWords(props)
  const { type = 'text', onInput, inputRef, ...ofInput } = control
  const isWords = type === 'text' || type === 'search'
  return (
    <Field {...words}>
      {(tied) => (
        <input
          dir={isWords ? 'auto' : undefined}
          autocomplete="off"
          {...ofInput}
          {...tied}
          // The types of Preact know one role for each kind, and take no kind that is yet to be told.
          type={type as 'text'}
          ref={inputRef}
          onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
        />
      )}
    </Field>
  )
}
