/** What stands in a journal, newest first, on the screen and on paper. Nothing here can be changed. */
import type { Chart, SignedNote } from '../../../shared/contract/records/journal.ts'
import { kva, type Kva } from '../../../shared/rules/records/kva.ts'
import { journalText as text } from '../../text/journal/sv.ts'
import { professionName } from '../names-of-terms.ts'
import { shortDateAndTime } from '../../data/format-times.ts'
import { SafetyPaper } from './safety-records.tsx'
import './journal.css'

interface NoteProps {
  note: SignedNote
  isCorrected: boolean
  onCorrect: (() => void) | undefined
}

const Note = ({ note, isCorrected, onCorrect }: NoteProps) => {
  const { author, parts, at, why } = note
  const written = (['reason', 'assessment', 'action', 'maturity'] as const).filter(
    (part) => (parts[part] ?? '') !== '',
  )
  return (
    <li class="journal-note stack tight" data-corrected={isCorrected}>
      <h4>{shortDateAndTime(at, 'sv-SE')}</h4>
      {why !== undefined && <p>{text.corrects(why)}</p>}
      {isCorrected && <p class="small">{text.corrected}</p>}
      <dl class="journal-parts">
        {written.map((part) => (
          <div key={part}>
            <dt>{text.part[part]}</dt>
            <dd>{parts[part]}</dd>
          </div>
        ))}
      </dl>
      {parts.codes.length > 0 && (
        <p class="small">
          {parts.codes.map((code: Kva) => text.codeName(code, kva[code])).join(', ')}
        </p>
      )}
      <p class="small quiet">
        {text.by(
          author.firstName,
          professionName(author.profession).toLowerCase(),
          author.employer,
        )}
      </p>
      {!isCorrected && onCorrect !== undefined && (
        <p>
          <button type="button" class="button plain small" onClick={onCorrect}>
            {text.correct}
          </button>
        </p>
      )}
    </li>
  )
}

interface Props {
  chart: Chart
  /** Absent where nothing may be written. */
  onCorrect?: (note: SignedNote) => void
}

export const JournalPaper = ({ chart, onCorrect }: Props) => {
  const corrected = new Set(chart.notes.map(({ corrects }) => corrects))
  const { firstName, lastName, personalNumber } = chart.person
  return (
    <section class="journal-paper stack" aria-labelledby="journal-notes">
      <h3 id="journal-notes">
        {text.notes}: {firstName} {lastName}, {text.born(personalNumber)}
      </h3>
      {chart.notes.length === 0 && <p class="quiet">{text.none}</p>}
      <ol class="journal-notes">
        {[...chart.notes].reverse().map((note) => (
          <Note
            key={note.note}
            note={note}
            isCorrected={corrected.has(note.note)}
            onCorrect={onCorrect && (() => onCorrect(note))}
          />
        ))}
      </ol>
      {chart.safety !== undefined && <SafetyPaper safety={chart.safety} />}
    </section>
  )
}
