/** Referrals in and plans made together: what the function of intake answers, apart, so that a flood of forms keeps nobody from a journal. */
import type { Hono } from 'hono/tiny'
import { intakeTable } from '../../shared/contract/tables/intake.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import {
  consultationOf,
  decide,
  judge,
  recordConsent,
  recordMet,
  removeFalse,
  senderBy,
  sendIn,
  showCase,
  showInbox,
  showReply,
  takeBack,
} from '../intake/index.ts'
import { type Eid, patientBy, type RecordsWorld } from '../records/index.ts'
import { openIntake } from './open-intake.ts'
import { type Handlers, serve } from './serve/serve.ts'
import { sipHandlers } from './sips.ts'

export const intakeHandlers: Handlers<typeof intakeTable, RecordsWorld> = {
  sendIn: (world, _nobody, ask) => sendIn(world, ask),
  senderReply: (world, record) => showReply(world, record),
  senderTakesBack: (world, record, { whose }) => takeBack(world, record, whose),
  intakes: (world, staff) => showInbox(world, staff.unit),
  intakeCase: (world, staff, { intake }, record) => showCase(world, staff, intake, record),
  decideIntake: decide,
  judgeMaturity: judge,
  recordConsent,
  recordMet,
  removeFalse: async (world, staff, ask, record) => {
    await removeFalse(world, staff, ask, record)
    return { outcome: 'done' }
  },
  consultation: (world, staff) => consultationOf(world, staff),
  ...sipHandlers,
}

export const intakeApp = (world: RecordsWorld, verify: VerifyStaff, eid: Eid): Hono =>
  serve(
    intakeTable,
    world,
    verify,
    intakeHandlers,
    { sender: senderBy, patient: patientBy(eid) },
    openIntake,
  )
