/** The way to the journal of a known youth, from the talk with them. */
import { useMemo, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { client } from '../../data/client.ts'
import { lazyComponent } from '../../data/lazy-part.ts'
import { Panel } from '../../ui/panel.tsx'
import { openJournal, type JournalStore } from '../../staff/journal/journal-store.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { journalText as text } from '../../text/journal/sv.ts'

const api = client(journalApi, { authorization: bearer })
const Body = lazyComponent(
  async () => (await import('../../staff/journal/journal-body.tsx')).JournalBody,
  () => <p role="status">{text.loading}</p>,
)

const roomOf = (visit: string): JournalStore =>
  openJournal({
    chart: () => api.chart({ visit }),
    keepDraft: (draft) => api.keepDraft({ visit, ...draft }),
    sign: (note) => api.signNote({ visit, ...note }),
    correct: (note) => api.correctNote({ visit, ...note }),
    notePrint: () => api.notePrint({ visit }),
  })

/** Shown only where the youth has chosen to be known. */
export const Journal = ({ visit }: { visit: DeskVisit }) => {
  const [open, setOpen] = useState(false)
  const room = useMemo(() => roomOf(visit.visit), [visit.visit])
  const isKnown = visit.identity === 'identified'
  if (!isKnown) return null
  return (
    <>
      <button type="button" class="button small" onClick={() => setOpen(true)}>
        {text.open}
      </button>
      {open && (
        <Panel title={text.title} close={text.close} onClose={() => setOpen(false)}>
          <Body room={room} />
        </Panel>
      )}
    </>
  )
}
