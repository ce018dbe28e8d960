/** What is asked before an emergency opening: who, why from a closed list, and why in own words. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { EmergencyReason } from '../../../shared/rules/records/access.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
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
  /** True when it is opened: what was written is in the log then, and needs no draft. */
  onAsk: (asked: Asked) => Promise<boolean>
}

interface Why {
  reason?: EmergencyReason
  words: string
}

export const EmergencyOpeningForm = ({ busy, onAsk }: Props) => {
  const id = useId()
  const [number, setNumber] = useState('')
  // Not the number: whom it is about is written by whoever opens, in the moment they do.
  const { form, isKept, write, drop } = useFormDraft<Why>('emergency', 'opening', () => ({
    words: '',
  }))
  const { reason, words } = form
  const [faults, setFaults] = useState<readonly Part[]>([])
  const summary = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus()
  }, [faults])
  const ask = async () => {
    if (busy) return
    const found = faultsOf(number, reason, words)
    setFaults(found)
    if (found.length > 0 || reason === undefined) return
    const opened = await onAsk({
      personalNumber: digits(number),
      reason,
      words: words.trim(),
    })
    if (opened) drop()
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
        void ask()
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
          onChoose={([chosen]) => chosen !== undefined && write({ reason: chosen })}
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
        onInput={(typed) => write({ words: typed })}
      />
      <DraftNotice kept={isKept} />
      <p>
        <button type="submit" class="button urgent" aria-disabled={busy}>
          {busy ? text.opening : text.open}
        </button>
      </p>
    </form>
  )
}
