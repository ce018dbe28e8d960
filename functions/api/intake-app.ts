/** Referrals in: what the function of intake answers, apart, so that a flood of forms keeps nobody from a journal. */
import type { Hono } from 'hono/tiny'
import { intakeApi } from '../../shared/contract/intake/intake.ts'
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
import type { RecordsWorld } from '../records/index.ts'
import { openIntake } from './open-intake.ts'
import { type Handlers, serve } from './serve/serve.ts'

export const intakeHandlers: Handlers<typeof intakeApi, RecordsWorld> = {
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
}

export const intakeApp = (world: RecordsWorld, verify: VerifyStaff): Hono =>
  serve(intakeApi, world, verify, intakeHandlers, { sender: senderBy }, openIntake)
