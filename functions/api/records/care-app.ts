/** The app that may reach records: its handlers do not compile into an app that may not. */
import type { Hono } from 'hono/tiny'
import { careTable } from '../../../shared/contract/tables/care.ts'
import {
  counsellorConsentHandlers,
  patientConsentHandlers,
  youthConsentHandlers,
} from './consents.ts'
import { identityHandlers } from './identity.ts'
import { journalHandlers, ownPatientHandlers, safetyRecordHandlers } from './journal.ts'
import { openCare } from './open-care.ts'
import { myRecordHandlers } from './my-record.ts'
import { reviewHandlers } from './review.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import { type Eid, patientBy, type RecordsWorld, showUnit } from '../../records/index.ts'
import { type Handlers, serve } from '../serve/serve.ts'

export const careRowHandlers = (eid: Eid): Handlers<typeof careTable, RecordsWorld> => ({
  myUnit: showUnit,
  ...identityHandlers(eid),
  ...journalHandlers,
  ...ownPatientHandlers,
  ...safetyRecordHandlers,
  ...myRecordHandlers,
  ...patientConsentHandlers,
  ...youthConsentHandlers,
  ...counsellorConsentHandlers,
  ...reviewHandlers,
})

export const careApp = (world: RecordsWorld, verify: VerifyStaff, eid: Eid): Hono =>
  serve(careTable, world, verify, careRowHandlers(eid), { patient: patientBy(eid) }, openCare)
