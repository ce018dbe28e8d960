/** A journal that may be written in: what is being written, and what stands. */
import { useEffect, useState } from 'preact/hooks'
import type { SignedNote } from '../../../shared/contract/records/journal.ts'
import { journalText as text } from '../../text/journal/sv.ts'
import { JournalForm } from './journal-form.tsx'
import { JournalPaper } from './signed-notes.tsx'
import type { JournalStore } from './journal-store.ts'

export const JournalBody = ({ room }: { room: JournalStore }) => {
  const [chosen, setChosen] = useState<SignedNote | undefined>(undefined)
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
  // What was being corrected before another tool or a reload is gone on with.
  const left = room.correction.value?.corrects
  const correcting = chosen ?? chart.notes.find(({ note }) => note === left)
  return (
    <div class="journal stack">
      <p class="journal-who">
        <strong>
          {chart.person.firstName} {chart.person.lastName}
        </strong>{' '}
        {text.born(chart.person.personalNumber)}
      </p>
      <p class="small quiet">{text.noted}</p>
      <JournalForm
        key={correcting?.note ?? 'new'}
        room={room}
        correcting={correcting}
        onDone={() => setChosen(undefined)}
      />
      <JournalPaper chart={chart} onCorrect={setChosen} />
      {chart.notes.length > 0 && (
        <p class="row">
          <button type="button" class="button quiet small" onClick={() => void room.print()}>
            {text.print}
          </button>
          <span role="status">{room.trouble.value}</span>
        </p>
      )}
    </div>
  )
}
