/** What of programmes is asked for seldom, apart, so that it is read when it is first asked for. */
export { draftOf, keepDraft } from '../../records/journal/drafts.ts'
export { readChart } from '../../records/journal/read-chart.ts'
export { signNote } from '../../records/journal/sign-note.ts'
export { contentsOf } from '../../programme/care/contents.ts'
export { enrol } from '../../programme/treatment/enrol.ts'
export { exportCsv } from '../../programme/export/export-csv.ts'
export { exportFhir } from '../../programme/export/export-fhir.ts'
export { adminRows, figures } from '../../programme/export/figures.ts'
export {
  askPasskey,
  beginPasskey,
  enterByPasskey,
  keepPasskey,
} from '../../programme/entry/passkey.ts'
export { draftPlace, journalOf } from '../../programme/care/shared-journal.ts'
export { stuck } from '../../use-cases/stuck.ts'
export { takeOut } from '../../programme/export/take-out.ts'
export { callOffTalk, enterTalk, planTalk } from '../../use-cases/talks.ts'
