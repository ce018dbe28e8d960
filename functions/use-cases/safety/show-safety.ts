/** What the desk shows beside the talks: procedures under way, endings to sign, and who is on call. */
import { allShifts } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import {
  backupItem,
  isBackup,
  allProcedures,
  showProcedure,
  unsignedEndings,
} from '../../safety/index.ts'
import { colleagueLinesFor, onCallNow, phonesOf } from './colleague-line.ts'
import { isUnderWay } from '../../../shared/rules/safety/procedure-states.ts'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import type { BadEnding } from '../../../shared/contract/safety/bad-ending.ts'
import { shown, shownParts } from '../../../shared/rules/line/small-numbers.ts'
import { allDesks, type DeskItem, employerName, type StaffMember } from '../../visit/index.ts'

/** Whoever is on call can ring those with a key. */
const withPhones = async (
  world: World,
  desks: readonly DeskItem[],
  procedures: readonly Procedure[],
): Promise<Procedure[]> => {
  const phone = await phonesOf(world, desks)
  return procedures.map((one) => ({
    ...one,
    first: { ...one.first, phone: phone(one.first.id) },
    second: one.second && { ...one.second, phone: phone(one.second.id) },
  }))
}

export const showSafety = async (world: World, staff: StaffMember) => {
  const [backup, procedures, badEndings, lines, desks] = await Promise.all([
    isBackup(world, staff.id),
    allProcedures(world),
    unsignedEndings(world),
    colleagueLinesFor(world, staff.id),
    allDesks(world),
  ])
  const underWay = procedures
    .filter(({ state }) => isUnderWay(state))
    .map((one) => showProcedure(one, staff.id))
  return {
    now: world.now(),
    backup,
    procedures: backup && underWay.length > 0 ? await withPhones(world, desks, underWay) : underWay,
    closed: procedures
      .filter(({ state, first }) => !isUnderWay(state) && first.id === staff.id)
      .map(({ visit }) => visit),
    badEndings,
    lines,
    onCall: await onCallNow(world, desks),
    phone: desks.find((desk) => desk.staff.id === staff.id)?.phone,
  }
}

/** None is told as none, for somebody must act on the first; one to four are not told apart. */
const lateOf = (endings: readonly BadEnding[]): number | undefined => {
  const late = endings.filter((one) => one.late).length
  return late === 0 ? 0 : shownParts([late, endings.length - late])[0]
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
    unsigned: shown(endings.length),
    late: lateOf(endings),
  }
}
