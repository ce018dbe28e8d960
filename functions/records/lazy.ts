/** What of care nobody in a talk waits for at once: loaded when it is first asked for, never by a plain import. */
export { askInEmergency, openInEmergency } from './access/emergency-opening.ts'
export { exportLog } from './access/export-log.ts'
export { openingsOf, unseenEmergencyAlarms } from './access/emergency-alarm.ts'
export { openLogFor, searchLog } from './access/find-in-log.ts'
export { sampleLog, seeEmergencyAlarm, writeReview } from './access/review.ts'
export { oidcEid } from './identity/oidc-eid.ts'
export { draftOf, keepDraft } from './journal/drafts.ts'
export { ownPatients, patientOfMine, rememberMet, unsignedNotes } from './journal/own-patients.ts'
export { readChart } from './journal/read-chart.ts'
export {
  assessmentNow,
  hasSafety,
  keepAssessment,
  keepProcedureAs,
  safetyOf,
} from './journal/safety-record.ts'
export { signNote } from './journal/sign-note.ts'
