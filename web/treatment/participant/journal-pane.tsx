/** Where a note belongs: the one journal of the patient under HSL, and nowhere at all without one. */
import { useMemo, useState } from 'preact/hooks'
import { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { client } from '../../data/client.ts'
import { lazyComponent } from '../../data/lazy-part.ts'
import { Panel } from '../../ui/panel.tsx'
import { openJournal, type JournalStore } from '../../staff/journal/journal-store.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { journalText } from '../../text/journal/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import type { PaneProps } from './pane.ts'

const text = therapistText.page
const api = client(programmeJournal, { authorization: bearer })
const Body = lazyComponent(
  async () => (await import('../../staff/journal/journal-body.tsx')).JournalBody,
  () => <p role="status">{journalText.loading}</p>,
)

const roomOf = (participant: string): JournalStore =>
  openJournal(
    {
      chart: () => api.participantJournal({ participant }),
      keepDraft: (draft) => api.keepJournalDraft({ participant, ...draft }),
      sign: (note) => api.signJournalNote({ participant, ...note }),
      correct: (note) => api.correctJournalNote({ participant, ...note }),
      notePrint: () => api.noteJournalPrint({ participant }),
    },
    draftKeptAs(nameOfForm(participant, 'journal')),
    draftKeptAs(nameOfForm(participant, 'correction')),
  )

export const JournalPane = ({ page }: PaneProps) => {
  const { participant, regime, identity } = page
  const [open, setOpen] = useState(false)
  const room = useMemo(() => roomOf(participant), [participant])
  const hasJournal = regime === 'HSL' && identity === 'identified'
  return (
    <section class="card stack" aria-labelledby="notes">
      <h2 id="notes">{text.notes}</h2>
      {!hasJournal && <p class="quiet">{regime === 'SoL' ? text.notesSoL : text.notesAnonymous}</p>}
      {hasJournal && (
        <>
          <p>{text.notesShared}</p>
          <ul class="small quiet">
            {text.notesBelong.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <button type="button" class="button small" onClick={() => setOpen(true)}>
              {journalText.open}
            </button>
          </p>
        </>
      )}
      {open && (
        <Panel title={journalText.title} close={journalText.close} onClose={() => setOpen(false)}>
          <Body room={room} />
        </Panel>
      )}
    </section>
  )
}
