/** Acute danger: alarms, the procedure with two keys, the assessment, and the endings two people sign. Others know this folder by this file alone. */
export {
  type AlarmItem,
  alarmOf,
  keepPlace,
  moveAlarm,
  openPlace,
  putAlarm,
  ringingAlarms,
  showAlarm,
} from './alarm.ts'
export { assessmentOf, saveAssessment } from './assessment.ts'
export { noteBadEnding, noteDangerousAnswer, signEnding, unsignedEndings } from './bad-endings.ts'
export { backupItem, backupNow, isBackup, setBackup } from './backup.ts'
export {
  addAsked,
  addColleagueMessage,
  addColleaguePage,
  allColleagueLines,
  colleagueMessages,
  forgetColleagueLine,
  type LineItem,
  lineOf,
} from './colleague-line.ts'
export { askSupervision, endSupervision, supervisionTasks, takeSupervision } from './supervision.ts'
export { moveReader, withoutReader } from './move-reader.ts'
export {
  allProcedures,
  keyHolder,
  moveProcedure,
  openProcedures,
  type ProcedureItem,
  type ProcedureMoved,
  procedureAmong,
  procedureOf,
  putProcedure,
  showProcedure,
} from './procedure.ts'
