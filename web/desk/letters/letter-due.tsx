/** When the answer is due, or how long ago it should have come. */
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { howLate, shortTime } from '../format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText

export const LetterDue = ({ letter }: { letter: InboxLetter }) => {
  const { toldAt } = useDeskStore().inbox
  const { promisedBy } = letter
  if (!isLate(letter, toldAt.value)) return <>{text.by(shortTime(promisedBy))}</>
  return (
    <>
      <strong class="letter-late">{text.lateBy(howLate(promisedBy, toldAt.value))}</strong>
      {`, ${text.wasBy(shortTime(promisedBy))}`}
    </>
  )
}
