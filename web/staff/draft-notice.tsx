/** Says that what is being written is kept, so that nobody writes in fear of losing it. */
import { staffText } from '../text/staff/sv.ts'

export const DraftNotice = ({ kept }: { kept: boolean }) => (
  <p class="small quiet draft-kept" role="status">
    {kept ? staffText.draftKept : ''}
  </p>
)
