/** The own journal, fetched only when asked for: reading it is noted, also when it is one's own. */
import { useState } from 'preact/hooks'
import type { SignedNote } from '../../../shared/contract/records/journal.ts'
import { longDate } from '../../data/format-times.ts'
import type { MineText } from '../../text/identified/type.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { daysIn } from '../language.ts'

interface Props {
  t: MineText
  read: () => Promise<readonly SignedNote[] | undefined>
}

const NoteCard = ({ note, t }: { note: SignedNote; t: MineText }) => (
  <article class="card stack tight own-note">
    <h3>{longDate(note.at, daysIn(identifiedCatalogue))}</h3>
    {note.why !== undefined && <p class="quiet">{t.corrected(note.why)}</p>}
    <dl class="stack tight">
      {(['reason', 'assessment', 'action'] as const).map((part) => (
        <div key={part}>
          <dt class="quiet small">{t.parts[part]}</dt>
          <dd class="letter-body">{note.parts[part]}</dd>
        </div>
      ))}
    </dl>
    <p class="quiet small">{t.by(note.author.firstName, note.author.employer)}</p>
  </article>
)

export const OwnJournal = ({ t, read }: Props) => {
  const [notes, setNotes] = useState<readonly SignedNote[] | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const open = async () => {
    if (busy) return
    setBusy(true)
    setNotes(await read())
    setBusy(false)
  }
  return (
    <section class="stack" aria-labelledby="journal">
      <h2 id="journal">{t.journal}</h2>
      {notes === undefined && (
        <>
          <p>{t.journalAbout}</p>
          <button
            type="button"
            class="button quiet"
            aria-disabled={busy}
            onClick={() => void open()}
          >
            {t.readJournal}
          </button>
        </>
      )}
      {notes?.length === 0 && <p>{t.noNotes}</p>}
      {notes?.map((note) => (
        <NoteCard key={note.note} note={note} t={t} />
      ))}
      {notes !== undefined && notes.length > 0 && (
        <button type="button" class="button quiet no-print" onClick={() => print()}>
          {t.print}
        </button>
      )}
    </section>
  )
}
