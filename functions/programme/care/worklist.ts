/** The therapist's evening: everybody at the employer, what matters first, words only of one's own. */
import type { Worklist, WorkRow } from '../../../shared/contract/programme/therapist-shapes.ts'
import { quietSince, silentDays } from '../../../shared/programme/treatment/silence.ts'
import { currentModuleOf, modulesOf } from '../../../shared/programme/treatment/treatment.ts'
import { reasonsFor, worklistOrder } from '../../../shared/programme/treatment/worklist.ts'
import { regimeOfUnit, type StaffMember } from '../../visit/index.ts'
import { ofList, type Opened, type RecordsWorld } from '../../records/index.ts'
import { therapistsAway, type Away } from './therapists-away.ts'
import { isResponsibleFor } from './care-relation.ts'
import { isOffered } from '../treatment/offered-programmes.ts'
import { nameOf, newestPack, offeredLanguages, packs } from '../treatment/pack-of.ts'
import { named } from '../show-treatment-parts.ts'
import { carerOf, ownerOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { caseloadOf } from './caseload.ts'
import { lacksCover } from './cover.ts'
import { registerTherapist, therapistsOf } from './therapists.ts'
import { openSealed } from '../treatment/sealed-text.ts'

export const quietDaysOf = (treatment: TreatmentItem, now: number): number => {
  const since = quietSince(treatment)
  return since === undefined ? 0 : silentDays(since, now)
}

const numberAt = (treatment: TreatmentItem): number => {
  const here = currentModuleOf(treatment)
  return here === undefined
    ? 0
    : (modulesOf(treatment).find(({ id }) => id === here.id)?.number ?? 0)
}

const rowOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  list: Opened<'worklist'>,
  treatment: TreatmentItem,
  away: ReadonlyMap<string, Away>,
): Promise<WorkRow> => {
  const now = world.now()
  const mine = isResponsibleFor(treatment, staff)
  const uncovered = lacksCover(treatment, away)
  return {
    participant: treatment.subject,
    alias: mine
      ? await openSealed(world, ofList(list, ownerOf(treatment)), treatment.alias)
      : undefined,
    name: nameOf(treatment),
    state: treatment.state,
    at: numberAt(treatment),
    of: treatment.order.length,
    quietDays: quietDaysOf(treatment, now),
    therapist: named(treatment.therapist),
    cover: treatment.cover && named(treatment.cover),
    mine,
    uncovered,
    reasons: reasonsFor(treatment, now, uncovered),
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
      const languages = offeredLanguages(pack).map(({ code, scalesIn, reviewedBy }) => ({
        code,
        scalesIn,
        reviewed: reviewedBy !== null,
      }))
      return [{ programme: id, version, name: displayedAs, origin: origin.statement, languages }]
    }),
  )
  return offered.flat()
}

export const worklistOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  list: Opened<'worklist'>,
): Promise<Worklist> => {
  await registerTherapist(world, staff)
  const now = world.now()
  const [treatments, therapists, offered] = await Promise.all([
    caseloadOf(world, staff.unit),
    therapistsOf(world, staff.unit),
    offeredAt(world, staff),
  ])
  const away = await therapistsAway(world, therapists)
  const rows = await Promise.all(treatments.map((one) => rowOf(world, staff, list, one, away)))
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
