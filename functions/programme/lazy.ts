/** What of programmes is asked for seldom: loaded when it is first asked for, never by a plain import. */
export { adminRows, lateNow } from './care/admin-rows.ts'
export { bookedTalksOf } from './care/booked-talks.ts'
export { coverFor, endCover } from './care/cover.ts'
export { handOver } from './care/hand-over.ts'
export { listProgrammeTexts } from './care/list-programme-texts.ts'
export { listTherapists } from './care/list-therapists.ts'
export { participantPage } from './care/participant-page.ts'
export { openForPurpose, openToCover, openTreatment } from './care/open-treatment.ts'
export { openDraft, openJournal } from './care/shared-journal.ts'
export { registerTherapist } from './care/therapists.ts'
export { comeBack, goAway } from './care/therapists-away.ts'
export { worklistOf } from './care/worklist.ts'
export { enterByEid, keepEid } from './entry/own-eid.ts'
export {
  askPasskey,
  beginPasskey,
  enterByPasskey,
  forgetPasskeys,
  keepPasskey,
} from './entry/passkey.ts'
export { exportCsv } from './export/export-csv.ts'
export { treatmentsIn } from './export/count-treatments.ts'
export { figures } from './export/figures.ts'
export { exportFhir } from './export/export-fhir.ts'
export { takeOut } from './export/take-out.ts'
export { askReminder } from './reminder.ts'
export { curveOf } from './modules/curve.ts'
export {
  addExercise,
  giveFeedback,
  overrideModule,
  releaseNextModule,
  sendBackHomework,
} from './modules/module-overrides.ts'
export { enrol } from './treatment/enrol.ts'
export { eraseParticipant } from './treatment/erase.ts'
export { assignScale, finishTask, handleFlag, setLineNote } from './treatment/flags-and-tasks.ts'
export { readLetterToSelf, writeLetterToSelf } from './treatment/letter-to-self.ts'
export {
  finishFollowUp,
  leaveProgramme,
  pauseByStaff,
  pauseByYouth,
  referElsewhere,
  resumeByStaff,
  resumeByYouth,
} from './treatment/pause-leave-return.ts'
