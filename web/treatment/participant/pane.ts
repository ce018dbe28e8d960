/** What every part of a participant's page is given, so that none of them reads the page itself. */
import type { ParticipantPage as Told } from '../../../shared/contract/programme/therapist-shapes.ts'

export interface PaneProps {
  page: Told
  /** Asks anew, after something has been done. */
  again: () => void
}
