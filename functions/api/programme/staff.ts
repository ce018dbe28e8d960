/** The rows of those who look after a programme: the therapist's, the journal's, the admin's. */
import type { Table } from '../../../shared/contract/endpoint.ts'
import { programmeForAdmin } from '../../../shared/contract/programme/admin.ts'
import { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { programmeForTherapist } from '../../../shared/contract/programme/therapist.ts'
import type { Hono } from 'hono/tiny'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import { serve, type Handlers } from '../serve/serve.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { programmeAdminHandlers } from './admin.ts'
import { programmeJournalHandlers } from './journal.ts'
import { openForStaff } from './open-for-staff.ts'
import { therapistHandlers } from './therapist.ts'

const table = {
  ...programmeForTherapist,
  ...programmeJournal,
  ...programmeForAdmin,
} as const satisfies Table

export const programmeStaffHandlers: Handlers<typeof table, RecordsWorld> = {
  ...therapistHandlers,
  ...programmeJournalHandlers,
  ...programmeAdminHandlers,
}

export const programmeStaffApp = (world: RecordsWorld, verify: VerifyStaff): Hono =>
  serve(table, world, verify, programmeStaffHandlers, {}, openForStaff)
