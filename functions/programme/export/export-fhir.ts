/** A treatment leaves as FHIR: for a purpose that is stated and noted before it does, and only from the admin's own employer. */
import type { Opened, RecordsWorld } from '../../records/index.ts'
import type { Person } from './fhir.ts'
import { scalesOf } from '../care/participant-page.ts'
import { talksOf } from '../show-treatment-parts.ts'
import { treatmentOf } from '../treatment/treatment-item.ts'
import { openSealed } from '../treatment/sealed-text.ts'

export const exportFhir = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'identity' | 'answers'>,
): Promise<{ name: string; json: string }> => {
  const treatment = await treatmentOf(world, owner)
  const [shown, talks, person] = await Promise.all([
    scalesOf(world, owner, treatment),
    talksOf(world, treatment),
    openSealed(world, owner, treatment.person),
  ])
  const { bundleOf } = await import('./fhir.ts')
  const known = person === undefined ? undefined : (JSON.parse(person) as Person)
  const bundle = bundleOf(treatment, shown, known, { talks, now: world.now() })
  return { name: `behandling-${owner.subject.slice(2, 10)}.json`, json: JSON.stringify(bundle) }
}
