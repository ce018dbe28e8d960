/**
 * What time alone does to the programme, over every employer. The rule itself is pure and carries its
 * own times (shared/programme/treatment/apply-elapsed-time.ts); here its outcome is only kept. Doubled or late, it is the same.
 */
import { units } from '../../../shared/county/dalarna.ts'
import { brokenPromises } from '../../../shared/programme/treatment/feedback-promise.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { sideBySide } from '../../ports/side-by-side.ts'
import { programmeKeys, subjectListed } from '../../store/programme-keys.ts'
import { remind, remindedNow } from '../reminder.ts'
import { updateTreatment } from './update-treatment.ts'
import type { TreatmentItem } from './treatment-item.ts'

/** What time has made of it; a promise of feedback that was not kept is counted, and whoever asked for it reminded, once. */
const updateByTime = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  let broken = 0
  let isDue = false
  const after = await updateTreatment(world, owner, (treatment: TreatmentItem) => {
    const known = treatment.brokenPromises ?? []
    const now = brokenPromises(treatment, world.now())
    broken = now.filter((one) => !known.includes(one)).length
    const counted = broken === 0 ? treatment : { ...treatment, brokenPromises: now }
    const reminded = remindedNow(counted, world.now())
    isDue = reminded.isDue
    return reminded.next
  })
  for (let each = 0; each < broken; each++) world.log('feedback-late')
  if (isDue) await remind(world, after)
}

/** Returns how many treatments are looked after. A push service that does not answer one holds up no other. */
export const sweepTreatments = async (world: RecordsWorld): Promise<number> => {
  const owners: Owner[] = []
  for (const { id: principal } of units) {
    const listed = await world.records.list(programmeKeys.listedOn(principal))
    owners.push(...listed.map((listing) => ({ principal, subject: subjectListed(listing) })))
  }
  // One that was erased meanwhile is nobody's fault.
  await sideBySide(owners, (owner) => updateByTime(world, owner).catch(() => undefined))
  return owners.length
}
