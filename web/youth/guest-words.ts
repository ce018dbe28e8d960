/** The words of the guest's seat in the page's language: fetched with the stage, never with the chat. */
import { guestEn } from '../text/guest/en.ts'
import { guestLatt } from '../text/guest/latt.ts'
import { guestSv, type GuestText } from '../text/guest/sv.ts'
import { words } from './language.ts'

export const seatWords = (): GuestText['seat'] => {
  const { lang } = words()
  return (lang === 'en' ? guestEn : lang === 'sv' ? guestSv : guestLatt).seat
}
