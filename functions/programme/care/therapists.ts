/** The therapists of an employer, and who is away: nobody is owned by a person who is not there. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isUnderWay } from '../../../shared/programme/treatment-states.ts'
import { reasonsFor } from '../../../shared/programme/worklist.ts'
import { withTask } from '../../../shared/programme/settle.ts'
import type { StaffId, SubjectId, UnitId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { appendAccess, type Owner, type RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Item, Value } from '../../store/store.ts'
import { awayNow, type Therapist } from './staff-away.ts'
import { change } from '../treatment/update-treatment.ts'
import { putDeed } from '../treatment/staff-actions.ts'
import { answersFor } from './care-relation.ts'
import {
  asStored,
  carerOf,
  settled,
  treatmentOf,
  type Stored,
} from '../treatment/treatment-item.ts'
import { putNotice } from './thread.ts'

/** How long somebody who has not been here is still a colleague to hand over to. */
const knownFor = 90 * 24 * 3_600_000
const seldom = 3_600_000

const asTherapist = (item: Item): Therapist => item as unknown as Therapist

export const therapistsOf = async (world: RecordsWorld, principal: UnitId): Promise<Therapist[]> =>
  (await world.records.list({ ...programmeKeys.therapists(principal), fresh: true }))
    .map(asTherapist)
    .filter(({ seenAt }) => world.now() - seenAt < knownFor)

/** Writes down that this therapist is here; at most once an hour. */
export const noteSeen = async (
  world: RecordsWorld,
  staff: StaffMember,
  set: Partial<Omit<Therapist, 'staff' | 'seenAt'>> = {},
): Promise<void> => {
  const key = programmeKeys.therapist(staff.unit, staff.id)
  const now = world.now()
  const item = await world.records.get(key, { fresh: true })
  const known = item && asTherapist(item)
  const isFresh = known !== undefined && now - known.seenAt < seldom
  if (isFresh && Object.keys(set).length === 0) return
  const next = { staff: carerOf(staff) as unknown as Value, seenAt: now, ...set }
  const put = await world.records.write({ put: { ...key, ...next } as Item })
  if (!put.ok) await world.records.write({ patch: key, when: [], set: next })
}

/** Every treatment of the employer that somebody has to look after. */
export const caseloadOf = async (
  world: RecordsWorld,
  principal: UnitId,
  which: 'on' | 'all' = 'on',
): Promise<Stored[]> => {
  const listed = await world.records.list({
    ...(which === 'on' ? programmeKeys.listedOn(principal) : programmeKeys.listedAll(principal)),
    fresh: true,
  })
  const subjects = [...new Set(listed.map(({ sk }) => sk.split('#')[1] ?? ''))]
  const found: Stored[] = []
  // Some at a time: a large county has hundreds.
  for (let first = 0; first < subjects.length; first += 50) {
    const some = subjects
      .slice(first, first + 50)
      .map((subject) =>
        world.records.get(programmeKeys.treatment({ principal, subject }), { fresh: true }),
      )
    for (const item of await Promise.all(some))
      if (item !== undefined) found.push(settled(asStored(item), world.now()))
  }
  return found
}

export const isUncovered = (stored: Stored, away: Pick<ReadonlySet<StaffId>, 'has'>): boolean => {
  const covers = stored.cover !== undefined && !away.has(stored.cover.id)
  return isUnderWay(stored.state) && away.has(stored.therapist.id) && !covers
}

/** To a colleague of the same employer who is here; the youth is told, and the colleague reads it through. */
export const handOver = async (
  world: RecordsWorld,
  owner: Owner,
  staff: StaffMember,
  { to, words }: { to: StaffId; words?: string },
): Promise<void> => {
  const now = world.now()
  const therapists = await therapistsOf(world, owner.principal)
  const colleague = therapists.find((one) => one.staff.id === to)
  const away = await awayNow(world, therapists)
  if (colleague === undefined || away.has(to) || to === staff.id) throw new Refusal('nobody-there')
  await change(world, owner, (stored) => {
    if (stored.therapist.id === to) return stored
    const moved = { ...stored, therapist: colleague.staff, cover: undefined }
    const task = { id: `taken-over-${now}`, kind: 'taken-over', since: now } as const
    return { ...moved, ...withTask(moved, task) }
  })
  await putDeed(world, owner, staff, { kind: 'hand-over', did: to }, words)
  await putNotice(world, owner, 'therapist-changed', `notice-therapist-${now}`)
}

/** Some reasons cannot wait for the one whose participant it is. */
const cannotWait = ['safety-now', 'safety', 'late-feedback', 'late-message']

/**
 * Answers for a participant whose therapist is away, or who waits longer than was promised. Throws
 * `no-care-relation` when neither is so. The reason stands in the access log.
 */
export const coverFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<void> => {
  const owner = { principal: staff.unit, subject }
  const now = world.now()
  const stored = await treatmentOf(world, owner)
  if (answersFor(stored, staff)) return
  const away = await awayNow(world, await therapistsOf(world, staff.unit))
  const waits = reasonsFor(stored, now).some(({ kind }) => cannotWait.includes(kind))
  if (!away.has(stored.therapist.id) && !waits) throw new Refusal('no-care-relation')
  await appendAccess(world, staff.unit, {
    who: staff.id,
    role: 'therapist',
    action: 'write',
    resource: 'enrolment',
    subject,
    unit: staff.unit,
    reason: 'colleague-away',
  })
  await change(world, owner, (one) => ({ ...one, cover: carerOf(staff) }))
  await putDeed(world, owner, staff, { kind: 'cover' })
}

export const endCover = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await change(world, owner, (stored) => ({ ...stored, cover: undefined }))
}
