/** When the answer is due, or how long ago it should have come. */
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText

/** "2 dagar": how long after the promise, in whole ones of the largest unit, at least a minute. */
const howLate = (promisedBy: number, now: number): string => {
  const minutes = Math.max(1, Math.floor((now - promisedBy) / 60_000))
  if (minutes < 60) return text.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? text.hours(hours) : text.days(Math.floor(hours / 24))
}

export const LetterDue = ({ letter }: { letter: InboxLetter }) => {
  const { toldAt } = useDeskStore().inbox
  const { promisedBy } = letter
  if (!isLate(letter, toldAt.value)) return <>{text.by(shortDayAndTime(promisedBy, 'sv-SE'))}</>
  return (
    <>
      <strong class="letter-late">{text.lateBy(howLate(promisedBy, toldAt.value))}</strong>
      {`, ${text.wasBy(shortDayAndTime(promisedBy, 'sv-SE'))}`}
    </>
  )
}
