/** What of care nobody in a talk waits for at once, apart, so that it is read when it is first asked for. */
export { breakGlass } from '../records/access/break-glass.ts'
export { exportLog } from '../records/access/export-log.ts'
export { unseenAlarms } from '../records/access/glass-alarm.ts'
export { sampleLog, seeGlass, writeReview } from '../records/access/review.ts'
export { draftOf, keepDraft } from '../records/journal/drafts.ts'
export { readChart } from '../records/journal/read-chart.ts'
export { assessmentNow, keepAssessment, keepProcedure } from '../records/journal/safety-record.ts'
export { signNote } from '../records/journal/sign-note.ts'
