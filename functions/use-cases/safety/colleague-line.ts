/** What colleagues write to each other beside a talk: who may, who is told, and when it is forgotten. */
import type {
  ColleagueLine,
  ColleagueMessage,
} from '../../../shared/contract/safety/colleague-line.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { plainBody } from '../../../shared/sealed-text.ts'
import type { PageKey, StaffId, VisitId } from '../../../shared/ids.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { isUnderWay } from '../../../shared/rules/safety/procedure-states.ts'
import type { World } from '../../ports/world.ts'
import {
  addAsked,
  addColleagueMessage,
  addColleaguePage,
  allColleagueLines,
  allProcedures,
  backupNow,
  colleagueMessages,
  forgetColleagueLine,
  type LineItem,
  lineOf,
  type ProcedureItem,
  procedureOf,
} from '../../safety/index.ts'
import {
  allDesks,
  type DeskItem,
  deskOf,
  employerName,
  regimeOfUnit,
  seatedVisits,
  type StaffMember,
  type Visit,
  visitById,
  visitOfHolder,
} from '../../visit/index.ts'
import { isOnDuty, shownAfter } from '../line/line-now.ts'
import { tellDesk } from '../tell.ts'

type Person = Pick<StaffMember, 'id' | 'firstName' | 'unit'>

/** Said at the desk it is of this shift; where nothing is, what the account says. */
export const phonesOf = async (
  world: World,
  desks: readonly DeskItem[],
): Promise<(staff: StaffId) => string | undefined> => {
  const phones = await (await import('../../settings/lazy.ts')).phonesOfAccounts(world)
  return (staff) => desks.find((desk) => desk.staff.id === staff)?.phone ?? phones.get(staff)
}

const isHeld = (procedure: ProcedureItem | undefined): procedure is ProcedureItem =>
  procedure !== undefined && isUnderWay(procedure.state)

/**
 * Throws `not-found` once the talk is erased, or over and filed: what would be written then is forgotten by nobody.
 * A procedure that two people still hold goes on beside it.
 */
const refuseWhenOver = async (
  world: World,
  visit: Visit | undefined,
  procedure: ProcedureItem | undefined,
): Promise<void> => {
  if (isHeld(procedure)) return
  if (visit !== undefined && visit.erased !== true) {
    if (!isOver(visit.state)) return
    const { holder, press } = visit
    // The seat of a talk that was ended is kept until its form is filed.
    const desk = holder === undefined ? undefined : await deskOf(world, holder.id)
    const seats = desk === undefined ? [] : seatedVisits(desk)
    if (visit.state === 'ended' && seats.some(({ taken }) => taken.press === press)) return
  }
  throw new Refusal('not-found')
}

/** The counsellor of the talk, those with a key, and whom the counsellor of this part of it has asked. */
const membersOf = (
  visit: Visit | undefined,
  procedure: ProcedureItem | undefined,
  line: LineItem | undefined,
): Person[] => {
  const holder = visit?.holder
  const keys = isHeld(procedure) ? [procedure.first, procedure.second] : []
  const asked = line !== undefined && line.epoch === visit?.epoch ? line.asked : []
  const all = [holder, ...keys, ...asked].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

interface Known {
  visit: VisitId
  epoch: number
  members: Person[]
  /** The two with a key, for each other: they are told the account's number, too. */
  rung: StaffId[]
  line: LineItem | undefined
}

/** Throws `not-found` for everybody whom the line is not between; to write, also when the talk is over. */
const lineFor = async (
  world: World,
  staff: StaffMember,
  id: VisitId,
  to: 'read' | 'write',
): Promise<Known> => {
  const [visit, procedure, line] = await Promise.all([
    visitById(world, id, true),
    procedureOf(world, id),
    lineOf(world, id),
  ])
  const members = membersOf(visit, procedure, line)
  if (!members.some((one) => one.id === staff.id)) throw new Refusal('not-found')
  if (to === 'write') await refuseWhenOver(world, visit, procedure)
  const keys = isHeld(procedure) ? [procedure.first.id, procedure.second?.id] : []
  const rung = keys.includes(staff.id) ? keys.filter((one) => one !== undefined) : []
  return { visit: id, epoch: visit?.epoch ?? 0, members, rung, line }
}

const show = async (world: World, known: Known): Promise<ColleagueLine> => {
  const [desks, messages] = await Promise.all([
    allDesks(world),
    colleagueMessages(world, known.visit),
  ])
  const rung = known.rung.length === 0 ? undefined : await phonesOf(world, desks)
  const pages = known.line?.pages ?? []
  return {
    members: known.members.map(({ id, firstName, unit }) => ({
      id,
      firstName,
      employer: employerName(unit),
      regime: regimeOfUnit(unit),
      phone: known.rung.includes(id)
        ? rung?.(id)
        : desks.find(({ staff }) => staff.id === id)?.phone,
      pages: pages.filter(({ staff }) => staff === id).map(({ key }) => key),
    })),
    messages,
  }
}

const tellMembers = async (world: World, { members }: Known, but?: StaffId): Promise<void> => {
  const others = members.filter(({ id }) => id !== but)
  await Promise.all(
    others.map(async ({ id }) => tellDesk(world, await deskOf(world, id), { type: 'safety' })),
  )
}

/** For the talk that this counsellor holds; the colleague must be on duty. They read nothing of the talk. */
export const askColleague = async (
  world: World,
  staff: StaffMember,
  id: VisitId,
  colleague: StaffId,
): Promise<ColleagueLine> => {
  await visitOfHolder(world, id, staff.id)
  const { epoch } = await lineFor(world, staff, id, 'write')
  const desk = await deskOf(world, colleague)
  if (desk === undefined || !isOnDuty(desk, world.now())) throw new Refusal('nobody-there')
  if (colleague === staff.id) throw new Refusal('two-people')
  if (!(await addAsked(world, { visit: id, epoch }, desk.staff))) throw new Refusal('try-again')
  const known = await lineFor(world, staff, id, 'read')
  await tellMembers(world, known, staff.id)
  return show(world, known)
}

export const showColleagueLine = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<ColleagueLine> => show(world, await lineFor(world, staff, visit, 'read'))

export const addColleagueKey = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
  key: PageKey,
): Promise<void> => {
  const known = await lineFor(world, staff, visit, 'write')
  if (!(await addColleaguePage(world, known, staff.id, key))) throw new Refusal('try-again')
  await tellMembers(world, known, staff.id)
}

export const sayToColleagues = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
  saying: Pick<ColleagueMessage, 'mid' | 'body' | 'keys'>,
): Promise<void> => {
  const known = await lineFor(world, staff, visit, 'write')
  // Refused here: the contract of the last release took plain text, and a contract only grows.
  const sealed = [saying.body, ...saying.keys.map(({ key }) => key)]
  if (sealed.some(({ v }) => v === plainBody)) throw new Refusal('bad-input')
  if (!(await addColleagueMessage(world, known, staff, saying))) throw new Refusal('talk-full')
  await tellMembers(world, known, staff.id)
}

/** The lines that this person is part of, for the desk. */
export const colleagueLinesFor = async (world: World, me: StaffId) => {
  const [lines, procedures] = await Promise.all([allColleagueLines(world), allProcedures(world)])
  const mine = await Promise.all(
    lines.map(async (line) => {
      const visit = await visitById(world, line.visit, false)
      const procedure = procedures.find((one) => one.visit === line.visit)
      const members = membersOf(visit, procedure, line)
      if (!members.some(({ id }) => id === me)) return []
      const others = members.filter(({ id }) => id !== me)
      return [
        {
          visit: line.visit,
          others: others.map(({ firstName, unit }) => ({
            firstName,
            employer: employerName(unit),
          })),
          asked: line.asked.some(({ id }) => id === me),
          newest: line.newest,
        },
      ]
    }),
  )
  return mine.flat()
}

/** Who is on call just now, and on which number: the account's, and where it has none, what was last said at the desk. */
export const onCallNow = async (world: World, desks: readonly DeskItem[]) => {
  const turns = await backupNow(world)
  if (turns.length === 0) return []
  const phones = await (await import('../../settings/lazy.ts')).phonesOfAccounts(world)
  return turns.map(({ staff, firstName, unit }) => ({
    firstName,
    employer: employerName(unit),
    phone: phones.get(staff) ?? desks.find((desk) => desk.staff.id === staff)?.phone,
  }))
}

/** The talk is over and counted: what was written beside it goes, but while two people still hold a procedure open. */
export const forgetWithTalk = async (
  world: World,
  { visit, epoch }: Pick<Visit, 'visit' | 'epoch'>,
): Promise<void> => {
  // Nobody has ever held it.
  if (epoch === 0) return
  // Few talks have anything beside them: of most nothing more is asked.
  const lines = await allColleagueLines(world, shownAfter)
  if (!lines.some((one) => one.visit === visit)) return
  if (isHeld(await procedureOf(world, visit))) return
  await forgetColleagueLine(world, visit)
}
