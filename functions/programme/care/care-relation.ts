/** Who of the staff may open a participant: whoever answers for them, or covers; every opening is noted. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Action, Resource } from '../../../shared/rules/records/access.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { appendAccess, type Owner, type RecordsWorld } from '../../records/index.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

export const isResponsibleFor = (
  { therapist, cover }: TreatmentItem,
  { id }: StaffMember,
): boolean => therapist.id === id || cover?.id === id

export const noteAccess = async (
  world: RecordsWorld,
  staff: StaffMember,
  action: Action,
  resource: Resource,
  subject?: SubjectId,
  role: 'therapist' | 'admin' = 'therapist',
): Promise<void> => {
  await appendAccess(world, staff.unit, {
    who: staff.id,
    role,
    action,
    resource,
    subject,
    unit: staff.unit,
  })
}

/**
 * The participant of one's own employer, with whom one has a care relation; noted before anything is
 * shown or done. Another employer's does not exist (`not-found`), a colleague's is `no-care-relation`.
 */
export const inMyCare = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
  action: Action,
  resource: Resource,
): Promise<{ owner: Owner; treatment: TreatmentItem }> => {
  const owner = { principal: staff.unit, subject }
  const treatment = await treatmentOf(world, owner)
  if (!isResponsibleFor(treatment, staff)) throw new Refusal('no-care-relation')
  await noteAccess(world, staff, action, resource, subject)
  return { owner, treatment }
}
