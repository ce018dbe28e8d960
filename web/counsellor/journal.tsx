/** The journal of a known youth: what stands, and what is being written. Nothing that stands can change. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DeskVisit } from '../../shared/api/counsellor.ts'
import type { SignedNote } from '../../shared/api/journal.ts'
import { kva, type Kva } from '../../shared/rules/kva.ts'
import { Panel } from '../parts/panel.tsx'
import { professionName } from '../staff/names.ts'
import { journalText as text } from '../text/journal-sv.ts'
import { dateOf } from './journal-date.ts'
import { JournalForm } from './journal-form.tsx'
import { openJournal, type JournalRoom } from './journal-room.ts'
import './journal.css'

/** Shown only where the youth has chosen to be known. */
export const Journal = ({ visit }: { visit: DeskVisit }) => {
  const [open, setOpen] = useState(false)
  const room = useMemo(() => openJournal(visit.visit), [visit.visit])
  if (visit.identity !== 'identified') return null
  return (
    <>
      <button type="button" class="button small" onClick={() => setOpen(true)}>
        {text.open}
      </button>
      {open && (
        <Panel title={text.title} close={text.close} onClose={() => setOpen(false)}>
          <JournalBody room={room} />
        </Panel>
      )}
    </>
  )
}

const JournalBody = ({ room }: { room: JournalRoom }) => {
  const [correcting, setCorrecting] = useState<SignedNote | undefined>(undefined)
  useEffect(() => void room.read(), [room])
  const chart = room.chart.value
  if (chart === undefined)
    return (
      <div role="status" class="stack tight">
        <p>{room.trouble.value ?? text.loading}</p>
        {room.trouble.value !== undefined && (
          <button type="button" class="button quiet" onClick={() => void room.read()}>
            {text.again}
          </button>
        )}
      </div>
    )
  const corrected = new Set(chart.notes.map(({ corrects }) => corrects))
  const { firstName, lastName, personalNumber } = chart.person
  return (
    <div class="journal stack">
      <p class="small quiet">{text.noted}</p>
      <JournalForm
        key={correcting?.note ?? 'new'}
        room={room}
        correcting={correcting}
        onDone={() => setCorrecting(undefined)}
      />
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
              onCorrect={() => setCorrecting(note)}
            />
          ))}
        </ol>
        {chart.notes.length > 0 && (
          <button type="button" class="button quiet small" onClick={() => void room.print()}>
            {text.print}
          </button>
        )}
      </section>
    </div>
  )
}

interface NoteProps {
  note: SignedNote
  isCorrected: boolean
  onCorrect: () => void
}

const Note = ({ note, isCorrected, onCorrect }: NoteProps) => {
  const { author, parts, at, why } = note
  return (
    <li class="journal-note stack tight" data-corrected={isCorrected}>
      <h4>{dateOf(at)}</h4>
      {why !== undefined && <p>{text.corrects(why)}</p>}
      {isCorrected && <p class="small">{text.corrected}</p>}
      <p>
        <strong>{text.reason}:</strong> {parts.reason}
      </p>
      <p>
        <strong>{text.assessment}:</strong> {parts.assessment}
      </p>
      <p>
        <strong>{text.action}:</strong> {parts.action}
      </p>
      {parts.maturity !== undefined && parts.maturity !== '' && (
        <p>
          <strong>{text.maturity}:</strong> {parts.maturity}
        </p>
      )}
      <p class="small">
        {parts.codes.map((code: Kva) => text.codeName(code, kva[code])).join(', ')}
      </p>
      <p class="small quiet">
        {text.by(
          author.firstName,
          professionName(author.profession).toLowerCase(),
          author.employer,
        )}
      </p>
      {!isCorrected && (
        <button type="button" class="button plain small" onClick={onCorrect}>
          {text.correct}
        </button>
      )}
    </li>
  )
}
