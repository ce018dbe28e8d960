/** What of care nobody in a talk waits for at once: loaded when it is first asked for, never by a plain import. */
export { breakGlass } from './access/break-glass.ts'
export { exportLog } from './access/export-log.ts'
export { unseenAlarms } from './access/glass-alarm.ts'
export { sampleLog, seeGlass, writeReview } from './access/review.ts'
export { draftOf, keepDraft } from './journal/drafts.ts'
export { readChart } from './journal/read-chart.ts'
export { assessmentNow, keepAssessment, keepProcedure } from './journal/safety-record.ts'
export { signNote } from './journal/sign-note.ts'
