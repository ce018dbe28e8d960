/** Notes in the form of the regime: signed and never changed under HSL, none at all under SoL. */
import { useState } from 'preact/hooks'
import type { ParticipantPage } from '../../shared/api/therapist-shapes.ts'
import { onceId } from '../lib/once.ts'
import { therapistText } from '../text/therapist-sv.ts'
import { api } from './api.ts'
import { useDeed } from './acting.ts'
import { useKeptText } from './kept-text.ts'
import type { PaneProps } from './participant-page.tsx'
import { momentOf } from './times.ts'

const text = therapistText.page
type Note = ParticipantPage['notes'][number]
type Parts = Record<keyof typeof text.note, string>
const parts = Object.keys(text.note) as (keyof Parts)[]
const empty: Parts = { reason: '', assessment: '', action: '' }

const Writing = ({
  page,
  again,
  corrects,
  onDone,
}: PaneProps & { corrects: Note | undefined; onDone: () => void }) => {
  const { deed, acting } = useDeed(again)
  const kept = useKeptText(`${page.participant} note ${corrects?.note ?? ''}`)
  const [once] = useState(onceId)
  const first = corrects ?? empty
  const written: Parts =
    kept.text === ''
      ? { reason: first.reason, assessment: first.assessment, action: first.action }
      : (JSON.parse(kept.text) as Parts)
  const ready = parts.every((part) => written[part].trim() !== '') && !acting
  const sign = async () => {
    if (!ready) return
    const signed = await deed(() =>
      api.addNote({
        participant: page.participant,
        once,
        ...written,
        ...(corrects && { corrects: corrects.note }),
      }),
    )
    if (signed === undefined) return
    kept.drop()
    onDone()
  }
  return (
    <div class="stack tight">
      {corrects !== undefined && <p>{text.correcting(momentOf(corrects.at))}</p>}
      {parts.map((part) => (
        <label key={part} class="field">
          {text.note[part]}
          <textarea
            rows={2}
            maxLength={1000}
            value={written[part]}
            onInput={({ currentTarget }) =>
              kept.write(JSON.stringify({ ...written, [part]: currentTarget.value }))
            }
          />
        </label>
      ))}
      <p class="quiet small">{text.signLead}</p>
      <p>
        <button
          type="button"
          class="button small"
          aria-disabled={!ready}
          onClick={() => void sign()}
        >
          {text.sign}
        </button>
      </p>
    </div>
  )
}

export const NotesPane = (props: PaneProps) => {
  const { page } = props
  const [corrects, setCorrects] = useState<Note | undefined>(undefined)
  const [round, setRound] = useState(0)
  const hasJournal = page.regime === 'HSL' && page.identity === 'identified'
  return (
    <section class="card stack" aria-labelledby="notes">
      <h2 id="notes">{text.notes}</h2>
      {!hasJournal && (
        <p class="quiet">{page.regime === 'SoL' ? text.notesSoL : text.notesAnonymous}</p>
      )}
      {hasJournal && page.notes.length === 0 && <p class="quiet">{text.notesNone}</p>}
      <ol class="plain-list stack">
        {page.notes.map((note) => (
          <li key={note.note} class="stack tight">
            <p class="quiet small">
              {note.by.firstName} · {momentOf(note.at)}
              {note.corrects !== undefined && ` · ${text.correct}`}
            </p>
            <dl class="filled">
              {parts.map((part) => (
                <div key={part}>
                  <dt class="quiet small">{text.note[part]}</dt>
                  <dd>{note[part]}</dd>
                </div>
              ))}
            </dl>
            <p>
              <button type="button" class="button plain small" onClick={() => setCorrects(note)}>
                {text.correct}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {hasJournal && (
        <Writing
          key={`${corrects?.note ?? ''} ${round}`}
          {...props}
          corrects={corrects}
          onDone={() => {
            setCorrects(undefined)
            setRound(round + 1)
          }}
        />
      )}
    </section>
  )
}
