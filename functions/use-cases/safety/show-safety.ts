/** What the desk shows beside the talks: procedures under way, endings to sign, and who is on call. */
import { allShifts } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import {
  backupItem,
  isBackup,
  openProcedures,
  showProcedure,
  unsignedEndings,
} from '../../safety/index.ts'
import { allDesks, employerName, type StaffMember } from '../../visit/index.ts'

export const showSafety = async (world: World, staff: StaffMember) => {
  const [backup, procedures, badEndings] = await Promise.all([
    isBackup(world, staff.id),
    openProcedures(world),
    unsignedEndings(world),
  ])
  return {
    now: world.now(),
    backup,
    procedures: procedures.map((one) => showProcedure(one, staff.id)),
    badEndings,
  }
}

/** Staff who can be named as backup: whoever has a shift or has been at a desk. */
export const showBackup = async (world: World) => {
  const [{ rev, turns }, desks, shifts, endings] = await Promise.all([
    backupItem(world),
    allDesks(world),
    allShifts(world),
    unsignedEndings(world),
  ])
  const known = new Map([
    ...desks.map(({ staff: { id, firstName, unit } }) => [id, { firstName, unit }] as const),
    ...shifts.map(
      ({ person: { staff, firstName, unit } }) => [staff, { firstName, unit }] as const,
    ),
  ])
  const people = [...known].map(([staff, { firstName, unit }]) => ({
    staff,
    firstName,
    unit,
    employer: employerName(unit),
  }))
  return {
    now: world.now(),
    rev,
    turns: turns.filter(({ ends }) => ends > world.now()),
    people: people.sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv')),
    unsigned: endings.length,
    late: endings.filter(({ late }) => late).length,
  }
}
