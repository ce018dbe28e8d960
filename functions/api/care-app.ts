/** The app that may reach records: its handlers do not compile into an app that may not. */
import type { Hono } from 'hono/tiny'
import { careApi } from '../../shared/contract/records/care.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../../shared/contract/records/consent.ts'
import { identityApi } from '../../shared/contract/records/identity.ts'
import { journalApi } from '../../shared/contract/records/journal.ts'
import { mineApi } from '../../shared/contract/records/my-record.ts'
import { safetyRecordApi } from '../../shared/contract/records/safety-record.ts'
import { reviewApi } from '../../shared/contract/records/review.ts'
import { careHandlers } from './care.ts'
import {
  counsellorConsentHandlers,
  patientConsentHandlers,
  youthConsentHandlers,
} from './consents.ts'
import { identityHandlers } from './identity.ts'
import { journalHandlers, safetyRecordHandlers } from './journal.ts'
import { mineHandlers } from './mine.ts'
import { reviewHandlers } from './review.ts'
import type { VerifyStaff } from '../http/actor.ts'
import { type Eid, patientBy, type RecordsWorld } from '../records/index.ts'
import { serve } from '../http/serve.ts'

export const careApp = (world: RecordsWorld, verify: VerifyStaff, eid: Eid): Hono =>
  serve(
    {
      ...careApi,
      ...identityApi,
      ...journalApi,
      ...safetyRecordApi,
      ...mineApi,
      ...consentsForPatient,
      ...consentsForYouth,
      ...consentsForCounsellor,
      ...reviewApi,
    },
    world,
    verify,
    {
      ...careHandlers,
      ...identityHandlers(eid),
      ...journalHandlers,
      ...safetyRecordHandlers,
      ...mineHandlers,
      ...patientConsentHandlers,
      ...youthConsentHandlers,
      ...counsellorConsentHandlers,
      ...reviewHandlers,
    },
    { patient: patientBy(eid) },
  )
