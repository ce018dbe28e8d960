/** Five words of a code, however they are copied: Swedish on every page, corrected by nobody, and sent by Enter. */
import type { Ref } from 'preact'
import type { FieldWords } from './field.tsx'
import { TextAreaField } from './text-area-field.tsx'
import './code-words-field.css'

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error'> {
  value: string
  rows?: number
  onInput: (value: string) => void
  onEnter: () => void
  textRef?: Ref<HTMLTextAreaElement>
}

export const CodeWordsField = ({ rows = 2, onEnter, ...rest }: Props) => (
  <TextAreaField
    {...rest}
    textClass="code-field"
    rows={rows}
    lang="sv"
    autocapitalize="none"
    spellcheck={false}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      onEnter()
    }}
  />
)
