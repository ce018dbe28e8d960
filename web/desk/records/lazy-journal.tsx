/** The journal of a known youth, beside the talk with them; fetched when it is opened. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { lazyComponent } from '../../data/lazy-part.ts'
import { journalText as text } from '../../text/journal/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const Body = lazyComponent(
  async () => (await import('../../staff/journal/journal-body.tsx')).JournalBody,
  () => <p role="status">{text.loading}</p>,
)

export const JournalTool = ({ visit }: { visit: DeskVisit }) => (
  <Body room={useDeskStore().journals.of(visit.visit)} />
)
