/** Guided treatment: the treatment item, its modules, the ways into it, its care and its exports. Others know this folder by this file alone. */
export { standingAs } from './care/care-relation.ts'
export {
  EntryItem,
  markAnsweredOtherwise,
  markSeenByYouth,
  putNotice,
  threadOf,
  writeByStaff,
  writeByYouth,
} from './care/thread.ts'
export { invite, useInvitation } from './entry/invitation.ts'
export { enterByCode, newOwnCode } from './entry/own-code.ts'
export type { Site } from './entry/passkey.ts'
export {
  endSessions,
  makeSession,
  type Participant,
  participantOf,
  waysBackOf,
} from './entry/session.ts'
export { answerScale, checkIn, type Kept, WeekItem } from './modules/answers.ts'
export { keepDraft } from './modules/draft.ts'
export { HomeworkItem, sendHomework } from './modules/homework.ts'
export type { Override } from './modules/module-overrides.ts'
export { keepPlace, modulePage } from './modules/module-page.ts'
export { overviewOf, promisesOf } from './overview.ts'
export { bookingsAsCode, talksOf } from './show-treatment-parts.ts'
export { offeredNow, setOffered } from './treatment/offered-programmes.ts'
export { nameOf, newestPack, pinOf } from './treatment/pack-of.ts'
export { openSealed, putSealed } from './treatment/sealed-text.ts'
export { sweepTreatments } from './treatment/sweep-treatments.ts'
export { carerOf, TreatmentItem, treatmentOf } from './treatment/treatment-item.ts'
export {
  cameIn,
  heardFromYouth,
  updateListing,
  updateTreatment,
} from './treatment/update-treatment.ts'
