/** When the answer is due, or how long ago it should have come; the clock of the page runs on. */
import type { InboxLetter } from '../../shared/api/letters.ts'
import { isLate } from '../../shared/rules/letter-promise.ts'
import { now } from '../staff/now.ts'
import { laterStaffText } from '../text/later-staff-sv.ts'
import { howLate, shortTime } from './inbox-words.ts'

const { inbox: text } = laterStaffText

export const LetterDue = ({ letter }: { letter: InboxLetter }) => {
  const { promisedBy } = letter
  if (!isLate(letter, now.value)) return <>{text.by(shortTime(promisedBy))}</>
  return (
    <>
      <strong class="letter-late">{text.lateBy(howLate(promisedBy, now.value))}</strong>
      {`, ${text.wasBy(shortTime(promisedBy))}`}
    </>
  )
}
