/** The coordinator's rows. */
import type { coordinatorApi } from '../../shared/api/coordinator.ts'
import { showBoard } from '../followup/board.ts'
import type { Handlers } from '../http/serve.ts'
import { coordinatorPlanHandlers } from './plan.ts'

export const coordinatorHandlers: Handlers<typeof coordinatorApi> = {
  board: (world) => showBoard(world),
  ...coordinatorPlanHandlers,
}
