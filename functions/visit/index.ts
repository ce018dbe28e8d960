/** A visit from joining to erasure: the item and its states, the order of the line, desks and seats, messages, hand-over, guests. Others know this folder by this file alone. */
export { amendNewest } from './amend-newest.ts'
export { moveNewest } from './move-newest.ts'
export {
  allDesks,
  deskAround,
  DeskItem,
  deskOf,
  pageKeysOf,
  seatedVisits,
  seatName,
  type StaffMember,
  windowsOf,
} from './desk/desk.ts'
export {
  goOnDuty,
  greetDesk,
  noteAsking,
  noteWriting,
  setPhone,
  signOfLife,
} from './desk/go-on-duty.ts'
export { seatedNow } from './desk/seated-now.ts'
export { freeSeat } from './desk/seats.ts'
export { channelsNow, freeVoice, takeVoice } from './desk/voice.ts'
export { forgetConnection, noteConnection } from './connection.ts'
export { erase } from './erase.ts'
export { hashSecret, isHashOf, visitById, visitOfHolder, visitOfYouth } from './find-visit.ts'
export { visitOfGuest } from './guest/find-guest.ts'
export { guestNow, showGuest, showToGuest } from './guest/guest.ts'
export { carried } from './handover/carry.ts'
export { noteHere, sealNote } from './handover/handover-note.ts'
export { mayCross } from './handover/may-cross.ts'
export { listOffer, offeredTo, offerOfVisit, offersFor } from './handover/offers.ts'
export { employerName, holderCard, regimeOfUnit } from './holder-card.ts'
export { inChat, mediumOf, roomOf, takesVoice } from './in-chat.ts'
export { asideOfLine, goneUncounted, headLength, headOfLine, isGone } from './line/candidates.ts'
export { claimOnSeat, type Taking } from './line/claim-on-seat.ts'
export { notePlaces } from './line/place-on-duty.ts'
export { hasPlace, join, type Joined, visitIdOf } from './line/put-in-line.ts'
export { showWaiting } from './line/show-waiting.ts'
export { takeNext, type TakingNext } from './line/take-next.ts'
export { takeParticular } from './line/take-particular.ts'
export { amend, type Changes } from './move.ts'
export { overNow } from './over-now.ts'
export {
  type ReaderNow,
  readerOf,
  SecondReader,
  turnWithout,
  type WithReader,
} from './second-reader.ts'
export { showToCounsellor } from './show-to-counsellor.ts'
export { type Around, showToYouth } from './show-to-youth.ts'
export {
  type MessagePage,
  messagesOfHolder,
  messagesOfYouth,
  pageOfMessages,
} from './talk/read-messages.ts'
export { seatIn } from './talk/room-seat.ts'
export { readTicket, type Ticket } from './talk/room-ticket.ts'
export { closePart } from './talk/close-part.ts'
export { say, type Saying } from './talk/say.ts'
export { makePass, type Pass, passInForce, readPass, type Side } from './talk/talk-pass.ts'
export {
  answerTalkScale,
  sendTalkScale,
  talkScalesForHolder,
  talkScalesOf,
} from './talk/talk-scale.ts'
export { type Guest, type Handover, type Moves, Visit, type WaitingVisit } from './visit.ts'
