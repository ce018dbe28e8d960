/** The log by who read, about whom and when: also the answer to a patient who asks on the phone who has read. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Need } from '../../../shared/rules/records/access.ts'
import type { StaffMember } from '../../visit/index.ts'
import { findPerson } from '../identity/person.ts'
import { entriesOf } from '../log/append-to-log.ts'
import type { Entry } from '../log/chain.ts'
import type { RecordsWorld } from '../records-world.ts'
import { enter, enterUnit, type Opened } from './enter.ts'
import { withNames } from './show-entry.ts'

interface Search {
  who?: string | undefined
  personalNumber?: string | undefined
  from?: number | undefined
  to?: number | undefined
}

/** So many are shown; whoever needs more asks for fewer days, or takes the log out. */
export const mostFound = 200

/** The log, opened: about one person it is noted as read about them, and they see it in their own list. */
export const openLogFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  { personalNumber }: Search,
  needs: readonly Need<'log'>[],
): Promise<Opened<'log'>> => {
  if (personalNumber === undefined)
    return enterUnit(world, staff, { role: 'admin', relation: 'reviewer' }, needs)
  const owner = await findPerson(world, staff.unit, personalNumber)
  if (owner === undefined) {
    // Asking around who is a patient leaves a trace, too.
    await enterUnit(world, staff, { role: 'admin', relation: 'reviewer' }, needs)
    throw new Refusal('not-found')
  }
  const { id, firstName, unit } = staff
  const reviews = { who: id, name: firstName, role: 'admin', unit, relation: 'reviewer' } as const
  return enter(world, { ...reviews, place: 'own-unit' }, owner, needs)
}

const isOf = ({ who, name = '' }: Entry, asked: string | undefined): boolean => {
  if (asked === undefined) return true
  const part = asked.toLowerCase()
  return who.toLowerCase().includes(part) || name.toLowerCase().includes(part)
}

export const searchLog = async (
  world: RecordsWorld,
  _staff: StaffMember,
  { who, personalNumber, from = 0, to = Infinity }: Search,
  log: Opened<'log'>,
): Promise<{ entries: LogEntry[]; more: boolean }> => {
  const isAbout = ({ subject }: Entry) => personalNumber === undefined || subject === log.subject
  const found = (await entriesOf(world, log.principal)).filter(
    (entry) => isOf(entry, who) && isAbout(entry) && entry.at >= from && entry.at <= to,
  )
  const newest = found.slice(-mostFound).reverse()
  const entries = await Promise.all(newest.map((entry) => withNames(world, log, entry)))
  return { entries, more: found.length > mostFound }
}
