/** Who of the staff stands how to a participant: whoever answers for them, or covers, is in their care. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld, Standing } from '../../records/index.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

export const isResponsibleFor = (
  { therapist, cover }: Pick<TreatmentItem, 'therapist' | 'cover'>,
  { id }: Pick<StaffMember, 'id'>,
): boolean => therapist.id === id || cover?.id === id

/**
 * The participant of one's own employer, with whom one has a care relation. Another employer's does not
 * exist (`not-found`), a colleague's is `no-care-relation`.
 */
export const inMyCare = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<{ owner: Owner; treatment: TreatmentItem; standing: Standing }> => {
  const owner = { principal: staff.unit, subject }
  const treatment = await treatmentOf(world, owner)
  if (!isResponsibleFor(treatment, staff)) throw new Refusal('no-care-relation')
  return { owner, treatment, standing: standingAs(staff, 'in-care') }
}

export const standingAs = (
  { id, firstName, unit }: Pick<StaffMember, 'id' | 'firstName' | 'unit'>,
  relation: Standing['relation'],
): Standing => ({
  who: id,
  name: firstName,
  role: 'therapist',
  unit,
  relation,
  place: 'own-unit',
})
