/** The row by which somebody takes out all that is kept of them: loaded when it is first asked for. */
import { treatmentTakeOut } from '../../../shared/contract/programme/take-out.ts'
import type { Hono } from 'hono/tiny'
import { type Handlers, serve } from '../serve/serve.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import { participantOf } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { openOwn } from './open-own.ts'

export const takeOutHandlers: Handlers<typeof treatmentTakeOut, RecordsWorld> = {
  takeOut: async (world, owner) => (await import('../../programme/lazy.ts')).takeOut(world, owner),
}

export const takeOutApp = (world: RecordsWorld, verify: VerifyStaff): Hono =>
  serve(treatmentTakeOut, world, verify, takeOutHandlers, { participant: participantOf }, openOwn)
