/** What is asked before an emergency opening: who, why from a closed list, and why in own words. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { EmergencyReason } from '../../../shared/rules/records/access.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { tooMany } from '../../staff/text-field-limits.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { emergencyOpeningText as text } from '../../text/emergency-opening/sv.ts'

export interface Asked {
  personalNumber: string
  reason: EmergencyReason
  words: string
}
type Part = keyof typeof text.faults

/** As the number is kept: twelve digits, however it was written. */
const digits = (written: string): string => written.replaceAll(/[\s-]/g, '')

const faultsOf = (number: string, reason: EmergencyReason | undefined, words: string): Part[] => [
  ...(/^(19|20)\d{10}$/.test(digits(number)) ? [] : ['number' as const]),
  ...(reason === undefined ? ['reason' as const] : []),
  ...(words.trim().length < 10 || tooMany(words.trim(), longestWords) > 0
    ? ['words' as const]
    : []),
]

const longestWords = 500

const options = EmergencyReason.options.map((value) => ({ value, ...text.reasons[value] }))

interface Props {
  busy: boolean
  onAsk: (asked: Asked) => void
}

export const EmergencyOpeningForm = ({ busy, onAsk }: Props) => {
  const id = useId()
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState<EmergencyReason | undefined>(undefined)
  const [words, setWords] = useState('')
  const [faults, setFaults] = useState<readonly Part[]>([])
  const summary = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus()
  }, [faults])
  const ask = () => {
    if (busy) return
    const found = faultsOf(number, reason, words)
    setFaults(found)
    if (found.length === 0 && reason !== undefined)
      onAsk({ personalNumber: digits(number), reason, words: words.trim() })
  }
  const over = tooMany(words.trim(), longestWords)
  const said = (part: Part) =>
    part === 'words' && over > 0 ? staffText.tooLong(over) : text.faults[part]
  const error = (part: Part) =>
    faults.includes(part) || (part === 'words' && over > 0) ? said(part) : undefined
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      {faults.length > 0 && (
        <div class="notice" data-kind="urgent" role="alert" tabIndex={-1} ref={summary}>
          <p>
            <strong>{text.faultsTitle}</strong>
          </p>
          <ul>
            {faults.map((part) => (
              <li key={part}>
                <a
                  href={`#${id}-${part}`}
                  onClick={(event) => {
                    event.preventDefault()
                    const place = document.getElementById(`${id}-${part}`)
                    ;(place?.querySelector('input') ?? place)?.focus()
                  }}
                >
                  {said(part)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextField
        id={`${id}-number`}
        label={text.number}
        class="emergency-number"
        hint={text.numberHint}
        error={error('number')}
        inSummary
        inputMode="numeric"
        value={number}
        onInput={setNumber}
      />
      <div class="dense" id={`${id}-reason`}>
        {faults.includes('reason') && <p class="error">{text.faults.reason}</p>}
        <Choices
          legend={text.reason}
          options={options}
          chosen={reason === undefined ? [] : [reason]}
          onChoose={([chosen]) => setReason(chosen)}
        />
      </div>
      <TextAreaField
        id={`${id}-words`}
        label={text.words}
        hint={text.wordsHint}
        error={error('words')}
        inSummary
        rows={3}
        count={{ longest: longestWords, left: staffText.charactersLeft }}
        value={words}
        onInput={setWords}
      />
      <p>
        <button type="submit" class="button urgent" aria-disabled={busy}>
          {busy ? text.opening : text.open}
        </button>
      </p>
    </form>
  )
}
