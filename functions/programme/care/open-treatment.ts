/** Opens a treatment for staff: the care relation, the block of the person behind it, and the policy. */
import type { ExportPurpose, Need, Resource } from '../../../shared/rules/records/access.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import {
  enter,
  isBlocked,
  type Opened,
  type RecordsWorld,
  type Standing,
} from '../../records/index.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { inMyCare, standingAs } from './care-relation.ts'
import { standInFor } from './cover.ts'
import { type Found, patientBehind } from './shared-journal.ts'

/** Of somebody who has said no name there is none to open, and none is noted. */
const whatThereIs = <R extends Resource>(
  { person }: TreatmentItem,
  needs: readonly Need<R>[],
): readonly Need<R>[] =>
  person === undefined ? needs.filter(({ resource }) => resource !== 'identity') : needs

/** A block that the person has set on their journal holds for the treatment beside it, too. */
const isShut = async (world: RecordsWorld, staff: StaffMember, found: Found): Promise<boolean> => {
  if (found.treatment.person === undefined) return false
  const patient = await patientBehind(world, found)
  return patient !== undefined && isBlocked(world, patient, staff, 'therapist')
}

const opened = async <R extends Resource>(
  world: RecordsWorld,
  staff: StaffMember,
  found: Found,
  needs: readonly Need<R>[],
): Promise<Opened<R>> => {
  const { owner, treatment, standing } = found
  const shut = await isShut(world, staff, found)
  const by = shut ? { ...standing, relation: 'blocked' as const } : standing
  return enter(world, by, owner, whatThereIs(treatment, needs))
}

/** For whoever answers for the participant, or covers. */
export const openTreatment = async <R extends Resource>(
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
  needs: readonly Need<R>[],
): Promise<Opened<R>> => opened(world, staff, await inMyCare(world, staff, subject), needs)

/** For whoever begins to cover. */
export const openToCover = async <R extends Resource>(
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
  needs: readonly Need<R>[],
): Promise<Opened<R>> => opened(world, staff, await standInFor(world, staff, subject), needs)

/**
 * Without a part in the care, for a purpose that is stated: the log has it, and whoever reviews sees every one. No
 * purpose opens a block, which gives way to danger to life alone (PDL 4 kap. 5 §).
 */
export const openForPurpose = async <R extends Resource>(
  world: RecordsWorld,
  staff: StaffMember,
  { participant, purpose }: { participant: SubjectId; purpose: ExportPurpose },
  needs: readonly Need<R>[],
): Promise<Opened<R>> => {
  const owner = { principal: staff.unit, subject: participant }
  const treatment = await treatmentOf(world, owner)
  const standing: Standing = {
    ...standingAs(staff, 'stated-purpose'),
    role: 'admin',
    reason: purpose,
  }
  return opened(world, staff, { owner, treatment, standing }, needs)
}
