/** What of programmes is asked for seldom: loaded when it is first asked for, never by a plain import. */
export { listProgrammeTexts } from './care/list-programme-texts.ts'
export { draftPlace, journalOf } from './care/shared-journal.ts'
export { askPasskey, beginPasskey, enterByPasskey, keepPasskey } from './entry/passkey.ts'
export { exportCsv } from './export/export-csv.ts'
export { exportFhir } from './export/export-fhir.ts'
export { adminRows, figures } from './export/figures.ts'
export { exportForParticipant } from './export/export-for-participant.ts'
export { enrol } from './treatment/enrol.ts'
