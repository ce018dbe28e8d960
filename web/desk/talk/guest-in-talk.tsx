/** Who sits beside the youth, until when, and the only thing a counsellor can do about it: ask. */
import { useEffect } from 'preact/hooks'
import type { GuestSeen } from '../../../shared/contract/visit/medium.ts'
import { serverNow } from '../../data/server-clock.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { guestText } from '../../text/desk-guest/sv.ts'

interface Props {
  guest: GuestSeen
  onAsk: () => void
}

export const GuestLine = ({ guest, onAsk }: Props) => {
  useEffect(() => {
    // After its time the same word closes it; see functions/use-cases/talk/guest-seat.ts.
    const timer = setTimeout(onAsk, Math.max(0, guest.until - serverNow()) + 1000)
    return () => clearTimeout(timer)
  }, [guest.until])
  const isHere = guest.awaySince === undefined ? guestText.isIn : guestText.away
  const told = guest.isIn ? isHere : guestText.invited
  return (
    <div class="guest-line">
      <p class="small" role="status">
        {told[guest.kind](timeOfDay(guest.until, 'sv-SE'))}
      </p>
      {guest.askedToClose ? (
        <p class="small quiet">{guestText.asked}</p>
      ) : (
        <button type="button" class="button quiet small" onClick={onAsk}>
          {guestText.askToClose}
        </button>
      )}
    </div>
  )
}
