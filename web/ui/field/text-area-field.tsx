/** Several lines of somebody's own words: no browser remembers them, and what is left of them is counted where it matters. */
import type { Ref, TextareaHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'
import { CharactersLeft } from './characters-left.tsx'
import { Field, partedWords, type FieldWords } from './field.tsx'

type OfTextArea = Pick<
  TextareaHTMLAttributes,
  'autocapitalize' | 'lang' | 'onKeyDown' | 'rows' | 'spellcheck'
>

interface Props extends FieldWords, OfTextArea {
  value: string
  onInput: (value: string) => void
  /** How many fit, and the words for how many are left; below nothing where too many are written. */
  count?: { longest: number; left: (many: number) => string }
  textClass?: string
  textRef?: Ref<HTMLTextAreaElement>
}

export const TextAreaField = (props: Props) => {
  const { words, control } = partedWords(props)
  const { onInput, count, textClass, textRef, ...ofTextArea } = control
  const counted = useId()
  return (
    <Field {...words} below={count && counted}>
      {(tied) => (
        <>
          <textarea
            dir="auto"
            autocomplete="off"
            {...ofTextArea}
            {...tied}
            class={textClass}
            ref={textRef}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
          {count !== undefined && (
            <CharactersLeft
              id={counted}
              many={count.longest - props.value.length}
              left={count.left}
            />
          )}
        </>
      )}
    </Field>
  )
}
