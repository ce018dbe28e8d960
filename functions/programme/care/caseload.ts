/** The treatments of an employer: nobody is missing from a list because of somebody else's. */
import { applyElapsedTime } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { UnreadableItem } from '../../store/items.ts'
import { programmeKeys, subjectListed } from '../../store/programme-keys.ts'
import { readTreatment, type TreatmentItem } from '../treatment/treatment-item.ts'

/** One that cannot be read is told, and does not take the others with it. */
const readIfReadable = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<TreatmentItem | undefined> => {
  try {
    return await readTreatment(world, owner)
  } catch (error) {
    if (!(error instanceof UnreadableItem)) throw error
    world.records.unreadable?.()
    return undefined
  }
}

/** Every treatment of the employer that somebody has to look after. */
export const caseloadOf = async (
  world: RecordsWorld,
  principal: UnitId,
  which: 'on' | 'all' = 'on',
): Promise<TreatmentItem[]> => {
  const listed = await world.records.list({
    ...(which === 'on' ? programmeKeys.listedOn(principal) : programmeKeys.listedAll(principal)),
    fresh: true,
  })
  const subjects = [...new Set(listed.map(subjectListed))]
  const found: TreatmentItem[] = []
  // Some at a time: a large county has hundreds.
  for (let first = 0; first < subjects.length; first += 50) {
    const some = subjects
      .slice(first, first + 50)
      .map((subject) => readIfReadable(world, { principal, subject }))
    for (const treatment of await Promise.all(some))
      if (treatment !== undefined) found.push(applyElapsedTime(treatment, world.now()))
  }
  return found
}
