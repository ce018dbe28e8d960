/** The way to the journal of a known youth, from the talk with them. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/counsellor.ts'
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { client } from '../../data/client.ts'
import { whenNear } from '../../data/lazy-part.ts'
import { Panel } from '../../ui/panel.tsx'
import { openJournal, type JournalRoom } from '../../staff/journal/journal-store.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { journalText as text } from '../../text/journal/sv.ts'

const api = client(journalApi, { authorization: bearer })
const body = whenNear(
  async () => (await import('../../staff/journal/journal-body.tsx')).JournalBody,
)

const roomOf = (visit: string): JournalRoom =>
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
  useEffect(() => {
    if (isKnown) body.fetch()
  }, [isKnown, open])
  if (!isKnown) return null
  const Body = body.part.value
  return (
    <>
      <button type="button" class="button small" onClick={() => setOpen(true)}>
        {text.open}
      </button>
      {open && (
        <Panel title={text.title} close={text.close} onClose={() => setOpen(false)}>
          {Body === undefined ? <p role="status">{text.loading}</p> : <Body room={room} />}
        </Panel>
      )}
    </>
  )
}
