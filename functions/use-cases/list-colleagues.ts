/** Who could receive a hand-over now. */
import type { Colleague } from '../../shared/contract/visit/counsellor.ts'
import type { StaffId } from '../../shared/ids.ts'
import { isOnDuty } from './line-now.ts'
import type { World } from '../ports/world.ts'
import { allDesks, seatedVisits } from '../visit/index.ts'
import { showStaff } from './show-desk.ts'

export const listColleagues = async (world: World, me: StaffId): Promise<Colleague[]> =>
  (await allDesks(world))
    .filter((desk) => desk.staff.id !== me && desk.status === 'here' && isOnDuty(desk, world.now()))
    .map((desk) => ({
      ...showStaff(desk.staff),
      freeSeats: Math.max(0, desk.max - seatedVisits(desk).length),
    }))
    .sort((a, b) => b.freeSeats - a.freeSeats || a.firstName.localeCompare(b.firstName, 'sv'))
