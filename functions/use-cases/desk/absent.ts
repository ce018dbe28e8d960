/** Planned and not there: told to the person, to whoever is on call as backup, to the coordinator and to the door. */
import type { World } from '../../ports/world.ts'
import { isBackup } from '../../safety/index.ts'
import { employerName } from '../../visit/index.ts'
import type { Absent } from '../../../shared/contract/opening/plan.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { isToBeCalled, absentOf } from '../../../shared/rules/opening/absent.ts'
import type { Duty } from '../../../shared/rules/opening/shift.ts'
import type { LineNow } from '../line/line-now.ts'

export const absentNow = ({ at, desks, duties }: LineNow): Duty[] =>
  absentOf(duties, new Set(desks.map(({ staff }) => staff.id)), at)

export const showAbsent = ({ person, starts, ends }: Duty): Absent => ({
  staff: person.staff,
  firstName: person.firstName,
  employer: employerName(person.unit),
  profession: person.profession,
  starts,
  ends,
})

/** What a desk is told: of oneself at once, and of others whoever is the backup, when they are to be called. */
export const absentFor = async (world: World, now: LineNow, reader: StaffId): Promise<Absent[]> => {
  const missing = absentNow(now)
  if (missing.length === 0) return []
  const backs = await isBackup(world, reader)
  return missing
    .filter((duty) => duty.person.staff === reader || (backs && isToBeCalled(duty, now.at)))
    .map(showAbsent)
}

/** Said each round, and whoever is on call hears it once. */
export const callAbsent = (world: World, now: LineNow): void => {
  const missing = absentNow(now).filter((duty) => isToBeCalled(duty, now.at))
  if (missing.length > 0)
    world.log('planned-not-here', {
      planned: now.duties.filter(({ starts, ends }) => starts <= now.at && now.at < ends).length,
      missing: missing.length,
    })
}
