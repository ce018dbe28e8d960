/** The apps that may reach records: their handlers do not compile into an app that may not. */
import type { Hono } from 'hono/tiny'
import { careApi } from '../shared/api/care.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../shared/api/consent.ts'
import { identityApi } from '../shared/api/identity.ts'
import { journalApi } from '../shared/api/journal.ts'
import { mineApi } from '../shared/api/mine.ts'
import { safetyRecordApi } from '../shared/api/safety-record.ts'
import { reviewApi } from '../shared/api/review.ts'
import { programmeApi } from '../shared/api/programme.ts'
import { careHandlers } from './api/care.ts'
import {
  counsellorConsentHandlers,
  patientConsentHandlers,
  youthConsentHandlers,
} from './api/consents.ts'
import { identityHandlers } from './api/identity.ts'
import { journalHandlers, safetyRecordHandlers } from './api/journal.ts'
import { mineHandlers } from './api/mine.ts'
import { reviewHandlers } from './api/review.ts'
import { programmeHandlers } from './api/programme.ts'
import type { VerifyStaff } from './http/actor.ts'
import type { Eid } from './identity/eid.ts'
import { patientBy } from './identity/patient.ts'
import { serve } from './http/serve.ts'
import type { Site } from './programme/passkey.ts'
import { participantOf } from './programme/session.ts'
import type { RecordsWorld } from './records/records-world.ts'

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
/** `site` is where the pages live: a passkey made elsewhere is none here. */
export const programmeApp = (world: RecordsWorld, verify: VerifyStaff, site: Site): Hono =>
  serve(programmeApi, world, verify, programmeHandlers(site), { participant: participantOf })
