/** Where a note belongs: the one journal of the patient under HSL, and nowhere at all without one. */
import { useMemo, useState } from 'preact/hooks'
import { lazyComponent } from '../../data/lazy-part.ts'
import { Panel } from '../../ui/panel.tsx'
import { journalOfParticipant } from '../../staff/journal/participant-journal.ts'
import { journalText } from '../../text/journal/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import type { PaneProps } from './pane.ts'

const text = therapistText.page
const Body = lazyComponent(
  async () => (await import('../../staff/journal/journal-body.tsx')).JournalBody,
  () => <p role="status">{journalText.loading}</p>,
)

export const JournalPane = ({ page }: PaneProps) => {
  const { participant, regime, identity } = page
  const [open, setOpen] = useState(false)
  const room = useMemo(() => journalOfParticipant(participant), [participant])
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
