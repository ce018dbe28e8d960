/** A treatment leaves as FHIR: noted before it does, and only from the admin's own employer. */
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { noteAccess } from '../care/care-relation.ts'
import type { Person } from './fhir.ts'
import { scalesOf } from '../care/participant-page.ts'
import { treatmentOf } from '../treatment/treatment-item.ts'
import { openSealed } from '../treatment/sealed-text.ts'

export const exportFhir = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<{ name: string; json: string }> => {
  const owner = { principal: staff.unit, subject }
  const treatment = await treatmentOf(world, owner)
  await noteAccess(world, staff, 'export', 'answers', subject, 'admin')
  const [shown, person] = await Promise.all([
    scalesOf(world, owner, treatment),
    openSealed(world, owner, treatment.person),
  ])
  const { bundleOf } = await import('./fhir.ts')
  const known = person === undefined ? undefined : (JSON.parse(person) as Person)
  const bundle = bundleOf(treatment, shown, known)
  return { name: `behandling-${subject.slice(2, 10)}.json`, json: JSON.stringify(bundle) }
}
