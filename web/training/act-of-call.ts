/** Which calls of the desk are something done that is looked at afterwards. */
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { TrainingAct } from '../../shared/training/checks.ts'

const acts: readonly (readonly [Endpoint, TrainingAct])[] = [
  [counsellorApi.duty, 'came'],
  [counsellorApi.take, 'took'],
  [counsellorApi.offer, 'offered'],
  [counsellorApi.close, 'closed'],
  [safetyForCounsellor.openProcedure, 'opened-procedure'],
  [safetyForCounsellor.tickStep, 'answered-step'],
]

const patterns = acts.map(
  ([{ method, path }, act]) =>
    [method, new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`), act] as const,
)

export const actOf = (method: string, path: string): TrainingAct | undefined =>
  patterns.find(([its, pattern]) => its === method && pattern.test(path))?.[2]
