/** Messages with the youth, and the line that may go along to whoever answers in the line. */
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { staffText } from '../../text/staff/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { useKeptText } from './draft-text.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page
const longest = 5000
const longestNote = 1000

const LineNote = ({ page, again }: PaneProps) => {
  const { deed, acting } = useDeed(again)
  const { participant } = page
  const { form, isKept, write, drop } = useFormDraft(participant, 'line-note', () => ({
    note: page.lineNote ?? '',
  }))
  const { note } = form
  const save = async () => {
    if (note.length > longestNote) return
    if ((await deed(() => api.setLineNote({ participant, text: note }))) !== undefined) drop()
  }
  return (
    <details>
      <summary>{text.lineNote}</summary>
      <div class="stack tight">
        <p class="quiet small">{text.lineNoteLead}</p>
        <TextAreaField
          label={text.lineNote}
          labelHidden
          rows={2}
          error={note.length > longestNote ? text.tooLong : undefined}
          count={{ longest: longestNote, left: staffText.charactersLeft }}
          value={note}
          onInput={(words) => write({ note: words })}
        />
        <DraftNotice kept={isKept} />
        <p>
          <button
            type="button"
            class="button quiet small"
            aria-disabled={acting || note.length > longestNote}
            onClick={() => void save()}
          >
            {text.save}
          </button>
        </p>
      </div>
    </details>
  )
}

export const ThreadPane = (props: PaneProps) => {
  const { page, again } = props
  const { participant } = page
  const { deed, acting } = useDeed(again)
  const { once, text: written, write, drop } = useKeptText(participant, 'thread')
  const isTooLong = written.length > longest
  const waits = page.reasons.some(({ kind }) => kind === 'message' || kind === 'late-message')
  const send = async () => {
    if (written.trim() === '' || isTooLong) return
    if ((await deed(() => api.writeTo({ participant, once: once(), text: written }))) !== undefined)
      drop()
  }
  return (
    <section class="card stack" aria-labelledby="thread">
      <h2 id="thread">{text.thread}</h2>
      {page.thread.length === 0 && <p class="quiet">{text.threadNone}</p>}
      <ol class="plain-list stack tight thread-list">
        {page.thread
          .filter(({ notice }) => notice === undefined)
          .map(({ id, from, by, at, text: said, seen }) => (
            <li key={id} class="entry" data-from={from}>
              <p class="quiet small">
                {from === 'youth' ? page.alias : by?.firstName} · {shortDayAndTime(at, 'sv-SE')}
                {from !== 'youth' && seen && ' ✓'}
              </p>
              <p class="said">{said}</p>
            </li>
          ))}
      </ol>
      <TextAreaField
        label={text.write}
        rows={3}
        error={isTooLong ? text.tooLong : undefined}
        count={{ longest, left: staffText.charactersLeft }}
        value={written}
        onInput={write}
      />
      <DraftNotice kept={written !== ''} />
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={acting || written.trim() === '' || isTooLong}
          onClick={() => void send()}
        >
          {text.writeSend}
        </button>
        {waits && (
          <button
            type="button"
            class="button quiet small"
            aria-disabled={acting}
            onClick={() => void deed(() => api.answeredOtherwise({ participant }))}
          >
            {text.answered}
          </button>
        )}
      </div>
      <LineNote key={page.lineNote ?? ''} {...props} />
    </section>
  )
}
