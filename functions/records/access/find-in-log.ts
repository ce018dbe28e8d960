/** The log by who read, about whom and when: also the answer to a patient who asks on the phone who has read. */
import * as z from 'zod/mini'
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Need } from '../../../shared/rules/records/access.ts'
import type { StaffMember } from '../../visit/index.ts'
import { findPerson } from '../identity/person.ts'
import { entriesOf } from '../log/append-to-log.ts'
import type { Entry } from '../log/chain.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { openFor } from '../sealed.ts'
import { read } from '../../store/items.ts'
import { programmeKeys, subjectListed } from '../../store/programme-keys.ts'
import { enter, enterUnit, ofList, type Opened } from './enter.ts'
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
  // Asking around who is a patient leaves a trace, too.
  if (owner === undefined)
    return enterUnit(world, staff, { role: 'admin', relation: 'reviewer' }, needs)
  const { id, firstName, unit } = staff
  const reviews = { who: id, name: firstName, role: 'admin', unit, relation: 'reviewer' } as const
  return enter(world, { ...reviews, place: 'own-unit' }, owner, needs)
}

const isOf = ({ who, name = '' }: Entry, asked: string | undefined): boolean => {
  if (asked === undefined) return true
  const part = asked.toLowerCase()
  return who.toLowerCase().includes(part) || name.toLowerCase().includes(part)
}

const Enrolled = z.object({ person: z.optional(z.string()) })
const Numbered = z.object({ personalNumber: z.string() })

/** The treatments of whoever has this number: a participant is somebody of their own in the log. */
const treatmentsOf = async (
  world: RecordsWorld,
  log: Opened<'log'>,
  personalNumber: string,
): Promise<Owner[]> => {
  const { principal } = log
  const listed = await world.records.list(programmeKeys.listedAll(principal))
  const subjects = [...new Set(listed.map(subjectListed))]
  const found: Owner[] = []
  for (const subject of subjects) {
    const owner = { principal, subject }
    const enrolled = await read(world.records, programmeKeys.treatment(owner), Enrolled)
    const text = enrolled?.person && (await openFor(world, ofList(log, owner), enrolled.person))
    const known = text && z.safeParse(Numbered, JSON.parse(text)).data
    if (known && known.personalNumber.replace('-', '') === personalNumber) found.push(owner)
  }
  return found
}

/** Whom the number is of, as the log knows them; each treatment noted as looked up, too. */
const subjectsOf = async (
  world: RecordsWorld,
  log: Opened<'log'>,
  personalNumber: string,
): Promise<ReadonlySet<string>> => {
  const treatments = await treatmentsOf(world, log, personalNumber)
  for (const owner of treatments)
    await enter(world, log.by, owner, [{ action: 'read', resource: 'log' }])
  const subjects = [log.subject, ...treatments.map(({ subject }) => subject)]
  const known = subjects.filter((subject) => subject !== '')
  if (known.length === 0) throw new Refusal('not-found')
  return new Set(known)
}

export const searchLog = async (
  world: RecordsWorld,
  _staff: StaffMember,
  { who, personalNumber, from = 0, to = Infinity }: Search,
  log: Opened<'log'>,
): Promise<{ entries: LogEntry[]; more: boolean }> => {
  const subjects =
    personalNumber === undefined ? undefined : await subjectsOf(world, log, personalNumber)
  const isAbout = ({ subject = '' }: Entry) => subjects?.has(subject) ?? true
  const found = (await entriesOf(world, log.principal)).filter(
    (entry) => isOf(entry, who) && isAbout(entry) && entry.at >= from && entry.at <= to,
  )
  const newest = found.slice(-mostFound).reverse()
  const entries = await Promise.all(newest.map((entry) => withNames(world, log, entry)))
  return { entries, more: found.length > mostFound }
}
