/** The five words a youth comes in with, shown once. */
import { therapistText } from '../../text/treatment/sv.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page

export const Invitation = ({ words, until }: { words: string; until: number }) => (
  <div class="notice stack tight" data-kind="good" role="status">
    <p class="small">{text.inviteWords}</p>
    <p class="own-code">{words}</p>
    <p class="small">{text.inviteUntil(shortDayAndTime(until, 'sv-SE'))}</p>
  </div>
)
