/** The coordinator's rows. */
import type { coordinatorApi } from '../../shared/api/coordinator.ts'
import { showBoard } from '../followup/board.ts'
import type { Handlers } from '../http/serve.ts'
import { fairWaits } from '../plan/fair-waits.ts'
import { coordinatorPlanHandlers } from './plan.ts'

export const coordinatorHandlers: Handlers<typeof coordinatorApi> = {
  board: async (world) => {
    const [board, { days, ratio }] = await Promise.all([showBoard(world), fairWaits(world)])
    return { ...board, fairness: { days, ratio } }
  },
  ...coordinatorPlanHandlers,
}
