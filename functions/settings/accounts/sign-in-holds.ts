/** Whether a sign-in still opens anything; in every function that staff call, so it brings nothing else along. */
import type { StaffId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

/** `issued` in seconds, as tokens say it. An item that cannot be read ends the sign-in. */
export const signInHolds =
  ({ clinic }: Pick<World, 'clinic'>) =>
  async (staff: StaffId, issued = 0): Promise<boolean> => {
    const mayBeOld = accountRule.endsWithin * 1000
    const ended = await clinic.list({ ...settingsKeys.endedSignIns, mayBeOld })
    const mine = ended.find(({ sk }) => sk === staff)
    return mine === undefined || issued * 1000 > Number(mine.before)
  }
