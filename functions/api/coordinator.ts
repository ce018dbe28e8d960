/** The coordinator's rows. */
import type { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { showBoard } from '../use-cases/board.ts'
import type { Handlers } from '../http/serve.ts'
import { fairWaits } from '../report/fair-waits.ts'
import { coordinatorPlanHandlers } from './plan.ts'

export const coordinatorHandlers: Handlers<typeof coordinatorApi> = {
  board: async (world) => {
    const [board, { days, ratio }] = await Promise.all([showBoard(world), fairWaits(world)])
    return { ...board, fairness: { days, ratio } }
  },
  ...coordinatorPlanHandlers,
}
