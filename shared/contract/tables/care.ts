/** Care that is kept as one table: the only one whose function opens a journal beside that of programmes. */
import { careApi } from '../records/care.ts'
import { identityApi } from '../records/identity.ts'
import { journalApi } from '../records/journal.ts'
import { ownPatientsApi } from '../records/own-patients.ts'
import { safetyRecordApi } from '../records/safety-record.ts'
import { myRecordApi } from '../records/my-record.ts'
import { recordTakeOut } from '../records/take-out.ts'
import { consentsForPatient, consentsForYouth, consentsForCounsellor } from '../records/consent.ts'
import { reviewApi } from '../records/review.ts'
import type { Table } from '../endpoint.ts'

export const careTable = {
  ...careApi,
  ...identityApi,
  ...journalApi,
  ...ownPatientsApi,
  ...safetyRecordApi,
  ...myRecordApi,
  ...recordTakeOut,
  ...consentsForPatient,
  ...consentsForYouth,
  ...consentsForCounsellor,
  ...reviewApi,
} as const satisfies Table
