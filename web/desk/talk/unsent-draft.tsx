/** What the counsellor was writing when the talk ended: it went to nobody, and can be taken along. */
import type { Signal } from '@preact/signals'
import { staffText } from '../../text/staff/sv.ts'
import { copyWords } from '../../staff/copy-words.ts'

const { write: text } = staffText

export const UnsentDraft = ({ draft }: { draft: Signal<string> }) => {
  const words = draft.value
  if (words.trim() === '') return null
  return (
    <section class="notice talk-notice stack tight" data-kind="waiting" aria-label={text.unsaid}>
      <p>{text.unsaid}</p>
      <p class="letter-body">{words}</p>
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => void copyWords(words)}>
          {text.copy}
        </button>
        <button type="button" class="button plain small" onClick={() => (draft.value = '')}>
          {text.remove}
        </button>
      </div>
    </section>
  )
}
