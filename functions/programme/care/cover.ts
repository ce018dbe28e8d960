/** Who answers while the therapist is away: nobody is left to a person who is not there. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isUnderWay } from '../../../shared/programme/treatment/treatment-states.ts'
import { reasonsFor } from '../../../shared/programme/treatment/worklist.ts'
import type { StaffId, SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld, Standing } from '../../records/index.ts'
import { recordStaffAction } from '../treatment/staff-actions.ts'
import {
  carerOf,
  treatmentOf,
  type TreatmentItem,
  withCarersKept,
} from '../treatment/treatment-item.ts'
import { updateTreatment } from '../treatment/update-treatment.ts'
import { isResponsibleFor, standingAs } from './care-relation.ts'
import { therapistsAway } from './therapists-away.ts'
import { therapistsOf } from './therapists.ts'

/** Its therapist is away, and so is whoever covers. */
export const lacksCover = (
  treatment: TreatmentItem,
  away: Pick<ReadonlySet<StaffId>, 'has'>,
): boolean => {
  const covers = treatment.cover !== undefined && !away.has(treatment.cover.id)
  return isUnderWay(treatment.state) && away.has(treatment.therapist.id) && !covers
}

/** Some reasons cannot wait for the one whose participant it is. */
const cannotWait = ['safety-now', 'safety', 'late-feedback', 'late-message']

/**
 * How somebody stands who would answer for a participant whose therapist is away, or who waits longer
 * than was promised. Throws `no-care-relation` when neither is so. That the colleague is away stands in the access log.
 */
export const standInFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<{ owner: Owner; treatment: TreatmentItem; standing: Standing }> => {
  const owner = { principal: staff.unit, subject }
  const now = world.now()
  const treatment = await treatmentOf(world, owner)
  if (isResponsibleFor(treatment, staff))
    return { owner, treatment, standing: standingAs(staff, 'in-care') }
  const away = await therapistsAway(world, await therapistsOf(world, staff.unit))
  const standing = standingAs(staff, 'stand-in')
  if (away.has(treatment.therapist.id))
    return { owner, treatment, standing: { ...standing, reason: 'colleague-away' } }
  const waits = reasonsFor(treatment, now).some(({ kind }) => cannotWait.includes(kind))
  if (!waits) throw new Refusal('no-care-relation')
  return { owner, treatment, standing }
}

export const coverFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<void> => {
  if (isResponsibleFor(await treatmentOf(world, owner), staff)) return
  await updateTreatment(world, owner, (one) => ({
    ...withCarersKept(one),
    cover: carerOf(staff),
  }))
  await recordStaffAction(world, staff, owner, { kind: 'cover' })
}

export const endCover = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => ({
    ...withCarersKept(treatment),
    cover: undefined,
  }))
}
