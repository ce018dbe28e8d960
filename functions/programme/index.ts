/** Guided treatment: the treatment item, its modules, the ways into it, its care and its exports. Others know this folder by this file alone. */
export { inMyCare } from './care/care-relation.ts'
export { listTherapists } from './care/list-therapists.ts'
export { participantPage } from './care/participant-page.ts'
export { coverFor, endCover } from './care/cover.ts'
export { handOver } from './care/hand-over.ts'
export { noteSeen } from './care/therapists.ts'
export {
  answerOtherwise,
  EntryItem,
  putNotice,
  seenByYouth,
  threadOf,
  writeByStaff,
  writeByYouth,
} from './care/thread.ts'
export { worklistOf } from './care/worklist.ts'
export { invite, useInvitation } from './entry/invitation.ts'
export { enterByCode, newOwnCode } from './entry/own-code.ts'
export { type Site } from './entry/passkey.ts'
export { endSessions, makeSession, participantOf, waysOf } from './entry/session.ts'
export { answerScale, checkIn, WeekItem } from './modules/answers.ts'
export { curveOf } from './modules/curve.ts'
export { keepDraft } from './modules/draft.ts'
export { HomeworkItem, sendHomework } from './modules/homework.ts'
export {
  addExtra,
  giveFeedback,
  openModule,
  putBack,
  release,
  repeatModule,
  skipModule,
} from './modules/module-overrides.ts'
export { keepPlace, modulePage } from './modules/module-page.ts'
export { overviewOf, promisesOf } from './overview.ts'
export { asCode, talksOf } from './show-treatment-parts.ts'
export { eraseParticipant } from './treatment/erase.ts'
export { assignScale, finishTask, handleFlag, setLineNote } from './treatment/flags-and-tasks.ts'
export { offeredNow, setOffered } from './treatment/offered-programmes.ts'
export { nameOf, newestPack, pinOf } from './treatment/pack-of.ts'
export { readLetterToSelf, writeLetterToSelf } from './treatment/letter-to-self.ts'
export {
  finishFollowUp,
  leaveProgramme,
  pause,
  pauseFor,
  refer,
  resume,
  resumeFor,
} from './treatment/pause-leave-return.ts'
export { openSealed, putSealed } from './treatment/sealed-text.ts'
export { sweepProgramme } from './treatment/sweep-treatments.ts'
export { carerOf, treatmentOf, TreatmentItem } from './treatment/treatment-item.ts'
export { change, heard, list } from './treatment/update-treatment.ts'
