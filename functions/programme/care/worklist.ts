/** The therapist's evening: everybody at the employer, what matters first, words only of one's own. */
import type { Worklist, WorkRow } from '../../../shared/contract/programme/therapist-shapes.ts'
import { quietSince, silentDays } from '../../../shared/programme/silence.ts'
import { hereIn, modulesOf } from '../../../shared/programme/treatment.ts'
import { reasonsFor, worklistOrder } from '../../../shared/programme/worklist.ts'
import { regimeOfUnit, type StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { awayNow, type Away } from './therapists-away.ts'
import { answersFor, noteAccess } from './care-relation.ts'
import { isOffered } from '../treatment/offered-programmes.ts'
import { nameOf, newestPack, packs } from '../treatment/pack-of.ts'
import { named } from '../show-treatment-parts.ts'
import { carerOf, ownerOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { caseloadOf } from './caseload.ts'
import { isUncovered } from './cover.ts'
import { noteSeen, therapistsOf } from './therapists.ts'
import { openSealed } from '../treatment/sealed-text.ts'

export const quietDaysOf = (stored: TreatmentItem, now: number): number => {
  const since = quietSince(stored)
  return since === undefined ? 0 : silentDays(since, now)
}

const numberAt = (stored: TreatmentItem): number => {
  const here = hereIn(stored)
  return here === undefined ? 0 : (modulesOf(stored).find(({ id }) => id === here.id)?.number ?? 0)
}

const rowOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  stored: TreatmentItem,
  away: ReadonlyMap<string, Away>,
): Promise<WorkRow> => {
  const now = world.now()
  const mine = answersFor(stored, staff)
  const uncovered = isUncovered(stored, away)
  return {
    participant: stored.subject,
    alias: mine ? await openSealed(world, ownerOf(stored), stored.alias) : undefined,
    name: nameOf(stored),
    state: stored.state,
    at: numberAt(stored),
    of: stored.order.length,
    quietDays: quietDaysOf(stored, now),
    therapist: named(stored.therapist),
    cover: stored.cover && named(stored.cover),
    mine,
    uncovered,
    reasons: reasonsFor(stored, now, uncovered),
  }
}

/** Mine first where it weighs the same; the order itself is the same for everybody. */
const sorted = (rows: readonly WorkRow[]): WorkRow[] =>
  [...rows].sort((a, b) => worklistOrder({ ...a, id: a.participant }, { ...b, id: b.participant }))

const offeredAt = async (world: RecordsWorld, staff: StaffMember): Promise<Worklist['offered']> => {
  const ids = [...new Set(packs.map(({ id }) => id))]
  const offered = await Promise.all(
    ids.map(async (id) => {
      const pack = newestPack(id)
      if (pack === undefined || !(await isOffered(world, id, staff.unit))) return []
      const { version, displayedAs, origin } = pack
      return [{ programme: id, version, name: displayedAs, origin: origin.statement }]
    }),
  )
  return offered.flat()
}

export const worklistOf = async (world: RecordsWorld, staff: StaffMember): Promise<Worklist> => {
  await noteSeen(world, staff)
  await noteAccess(world, staff, 'list', 'worklist')
  const now = world.now()
  const [stored, therapists, offered] = await Promise.all([
    caseloadOf(world, staff.unit),
    therapistsOf(world, staff.unit),
    offeredAt(world, staff),
  ])
  const away = await awayNow(world, therapists)
  const rows = await Promise.all(stored.map((one) => rowOf(world, staff, one, away)))
  return {
    now,
    me: named(carerOf(staff)),
    regime: regimeOfUnit(staff.unit),
    rows: sorted(rows),
    away: therapists.flatMap(({ staff: one }) => {
      const when = away.get(one.id)
      return when === undefined ? [] : [{ staff: named(one), ...when }]
    }),
    offered,
  }
}
