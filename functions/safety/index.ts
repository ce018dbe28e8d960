/** Acute danger: alarms, the procedure with two keys, the assessment, and the endings two people sign. Others know this folder by this file alone. */
export {
  type AlarmItem,
  alarmOf,
  asAlarm,
  moveAlarm,
  newAlarm,
  ringingAlarms,
  showAlarm,
} from './alarm.ts'
export { assessmentOf, saveAssessment } from './assessment.ts'
export { backupItem, backupNow, isBackup, setBackup } from './backup.ts'
export { moveReader, withoutReader } from './move-reader.ts'
export { noteBadEnding } from './note-bad-ending.ts'
export { openPlace, sealPlace } from './place.ts'
export {
  asProcedure,
  keyHolder,
  moveProcedure,
  openProcedures,
  type ProcedureItem,
  type ProcedureMoved,
  procedureOf,
  showProcedure,
} from './procedure.ts'
export { signEnding, unsignedEndings } from './sign-ending.ts'
