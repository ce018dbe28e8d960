/** A day or a time as words: a browser's own field follows its own language, and a month read as a day is a missed youth. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { errorsIn, Field, partedWords, type FieldWords } from '../field/field.tsx'

export interface OfWritten extends FieldWords {
  label: string
  value: string
  required?: boolean
  /** Told what is meant, and nothing while that cannot be read. */
  onSet: (value: string) => void
  /** Told only what can be read, once the field is left: where each change does something at once. */
  whenLeft?: boolean
}

interface Kind {
  read: (written: string) => string | undefined
  /** How a reader sees it is written. */
  shape: string
  /** What to do about words that cannot be read, and about none. */
  unread: string
  missing: string
}

interface Props extends OfWritten {
  kind: Kind
  /** What is wrong with one that can be read. */
  wrong?: ((value: string) => string | undefined) | undefined
  beside?: ComponentChildren
}

interface Written {
  words: string
  /** What the page had then: once it has anything else, that is shown. */
  told: string
  isLeft: boolean
}

export const WrittenField = ({ kind, wrong, beside, ...told }: Props) => {
  const { words: ofField, control } = partedWords(told)
  const { value, required = false, onSet, whenLeft = false } = control
  const [written, setWritten] = useState<Written | undefined>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const own = written?.told === value ? written : undefined
  const words = own?.words ?? value

  const fault = (): string => {
    if (words.trim() === '') return required ? kind.missing : ''
    const meant = kind.read(words)
    return meant === undefined ? kind.unread : (wrong?.(meant) ?? '')
  }
  const faulty = fault()
  const isShown = own?.isLeft === true && words.trim() !== ''
  useLayoutEffect(() => input.current?.setCustomValidity(faulty), [faulty])

  /** A word half written is nothing yet; only what is whole goes on before the field is left. */
  const write = (now: string) => {
    const meant = kind.read(now) === now ? now : ''
    setWritten({ words: now, told: whenLeft ? value : meant, isLeft: false })
    if (!whenLeft) onSet(meant)
  }
  const leave = (now: string) => {
    const meant = kind.read(now)
    const isKept = whenLeft && meant === undefined
    const next = isKept ? value : (meant ?? '')
    setWritten({ words: meant ?? now, told: next, isLeft: true })
    if (!isKept) onSet(next)
  }
  return (
    <Field
      {...ofField}
      error={errorsIn(ofField.error).length > 0 ? ofField.error : isShown ? faulty : undefined}
    >
      {(tied) => (
        <span class="written-field">
          <input
            dir="auto"
            {...tied}
            ref={input}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            spellcheck={false}
            required={required}
            placeholder={kind.shape}
            value={words}
            onInput={({ currentTarget }) => write(currentTarget.value)}
            onChange={({ currentTarget }) => leave(currentTarget.value)}
          />
          {beside}
        </span>
      )}
    </Field>
  )
}
