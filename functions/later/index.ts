/** What comes after a talk or instead of one: return codes, letters, booked times, referrals. Others know this folder by this file alone. */
export { doneFeedback, listFeedback, tellFeedback } from './accessibility-feedback.ts'
export { acceptWish, declineWish, withdrawWish } from './bookings/accept-decline-withdraw-wish.ts'
export { answerWish } from './bookings/answer-wish.ts'
export { book, cancelBooking, changeBooking, eraseBooking } from './bookings/book.ts'
export { bookedName, stateOf } from './bookings/booking-day.ts'
export { holdTime, noteBookingEntered, takeBackTime } from './bookings/hold-time.ts'
export { offerTimes } from './bookings/offer-times.ts'
export {
  bookingsOfCode,
  freeTimes,
  type HeldBooking,
  heldBooking,
  myTimes,
  showDeskTime,
} from './bookings/show-times.ts'
export { showWish, wishesForDesk, wishUnderCode } from './bookings/show-wishes.ts'
export { wishById, wishForTime } from './bookings/wish.ts'
export { codeOfTicket } from './codes/code-ticket.ts'
export { codeByHash, type OpenCode } from './codes/code.ts'
export { countTry } from './codes/count-try.ts'
export { newCode } from './codes/new-code.ts'
export { openCode } from './codes/open-code.ts'
export { spendProof } from './codes/spend-proof.ts'
export { answerLetter } from './letters/answer-letter.ts'
export { countLetters, lettersAnsweredIn } from './letters/count-letters.ts'
export { inbox, letterColleagues, letterOfOwner } from './letters/inbox.ts'
export type { PlainLetter } from './letters/plain-letter.ts'
export { noteLateLetters } from './letters/late-letters.ts'
export {
  eraseLetter,
  lettersOfCode,
  readAnswer,
  showToWriter,
} from './letters/letters-under-code.ts'
export { declineLetter, offerLetter, putBackLetter, withdrawLetter } from './letters/pass-letter.ts'
export { readLetter, showToStaff } from './letters/show-letter.ts'
export { acceptLetter, takeLetter } from './letters/take-letter.ts'
export { writeLetter } from './letters/write-letter.ts'
export { askLetterNotice, askTimeNotice, noticeOfTime, noticesOfTimes } from './notices.ts'
export { measureReferrals } from './referral/count-referrals.ts'
export { keepLinks, linksOfCode } from './referral/links-under-code.ts'
export {
  makeReferral,
  putReferralDraft,
  referralDraftOf,
  referralsOf,
} from './referral/make-referral.ts'
export {
  answerReferral,
  isSender,
  lookAtReferral,
  openReferral,
  stopReferral,
  stopsWith,
} from './referral/open-referral.ts'
export {
  allReferrals,
  hasEnded,
  referralById,
  referralIdOf,
  type ReferralItem,
  showReferral,
} from './referral/referral.ts'
export { takeOutCode } from './take-out.ts'
