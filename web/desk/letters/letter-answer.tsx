/** The answer to a letter: kept while it is written, sent once. */
import { useState } from 'preact/hooks'
import { seal } from '../../data/readable-body.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText
/** UTF-8 bytes that fit in an answer (13,000 base64url characters). */
const answerBytes = 9_700

export const useAnswer = (letter: string) => useFormDraft(letter, 'answer', () => ({ words: '' }))

interface Props {
  letter: string
  answer: ReturnType<typeof useAnswer>
}

export const LetterAnswer = ({ letter, answer: { form, isKept, write, drop } }: Props) => {
  const { inbox } = useDeskStore()
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const [sending, setSending] = useState(false)
  const { words } = form
  const tooLong = new TextEncoder().encode(words).length > answerBytes
  const send = async (form: HTMLElement) => {
    const article = form.closest('article')
    if (sending) return
    const fault = words.trim() === '' ? text.emptyAnswer : tooLong ? text.tooLong : undefined
    setWrong(fault)
    if (fault !== undefined) return
    setSending(true)
    const body = seal(words.trim())
    const sent = await inbox.act(() => inbox.letters.answerLetter({ letter, body }))
    setSending(false)
    if (sent === undefined) return
    drop()
    tell('good', text.sent)
    await inbox.open(letter, true)
    // The form has gone: the keys go on at the next letter, where there is one.
    const next = article?.querySelector<HTMLElement>('.letter-next')
    void (next ?? article?.querySelector('h2'))?.focus()
  }
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      <TextAreaField
        label={text.answer}
        hint={`${text.answerHint} ${text.crisis}`}
        error={tooLong ? text.tooLong : wrong}
        rows={8}
        value={words}
        onInput={(answer) => {
          write({ words: answer })
          setWrong(undefined)
        }}
      />
      <DraftNotice kept={isKept} />
      <div class="row">
        <button type="submit" class="button" aria-disabled={sending}>
          {text.send}
        </button>
      </div>
    </form>
  )
}
