/** The coordinator's rows. */
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { showBoard } from '../use-cases/desk/board.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from './serve/serve.ts'
import { coordinatorPlanHandlers } from './plan.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'

export const coordinatorHandlers: Handlers<typeof coordinatorApi> = {
  board: (world) => showBoard(world),
  ...coordinatorPlanHandlers,
  report: async (world, _reader, asked) =>
    (await import('../report/lazy.ts')).showReport(world, asked),
  keepYardstick: async (world, _staff, { yardstick }) =>
    (await import('../report/lazy.ts')).keepYardstick(world, yardstick),
  keepCountyWords: async (world, _staff, asked) =>
    (await import('../report/lazy.ts')).keepCountyWords(world, asked),
}

export const coordinatorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(coordinatorApi, world, verify, coordinatorHandlers)
