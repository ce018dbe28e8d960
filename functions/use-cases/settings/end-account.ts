/** An account ends: nothing it had signed in with opens anything, and whoever it talked with is first in line. */
import type { StaffId } from '../../../shared/ids.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { type Admin, endAccount } from '../../settings/index.ts'
import { deskOf, seatedNow } from '../../visit/index.ts'
import { keys } from '../../store/keys.ts'
import type { Accounts } from '../../ports/accounts.ts'
import type { World } from '../../ports/world.ts'
import { backToLine } from '../line/back-to-line.ts'
import { close } from '../talk/end-visit.ts'
import { tellLine } from '../tell.ts'

/** A talk is kept by a pass of its own, which holds for hours: it ends with its part of the talk. */
const clearDesk = async (world: World, staff: StaffId): Promise<void> => {
  const desk = await deskOf(world, staff)
  if (desk === undefined) return
  await world.clinic.write({ patch: keys.desk(staff), when: [], set: { status: 'away' } })
  for (const { visit } of await seatedNow(world, desk)) {
    if (isOver(visit.state)) await close(world, visit, {})
    else await backToLine(world, visit, 'release', 'counsellor-lost')
  }
  await tellLine(world)
}

export const endAccountAndTalks = async (
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
): ReturnType<typeof endAccount> => {
  const told = await endAccount(world, accounts, admin, staff)
  if (told.outcome === 'done') await clearDesk(world, staff)
  return told
}
