/** The talks of treatments in one therapist's calendar: whom one reads up on before, and finds back to the day after. */
import type { BookedTalk } from '../../../shared/contract/programme/journal.ts'
import type { StaffMember } from '../../visit/index.ts'
import { ofList, type Opened, type RecordsWorld } from '../../records/index.ts'
import { ownerOf } from '../treatment/treatment-item.ts'
import { openSealed } from '../treatment/sealed-text.ts'
import { timesWith } from './booked-times.ts'
import { caseloadOf } from './caseload.ts'
import { isResponsibleFor } from './care-relation.ts'
import { keepsJournal } from './shared-journal.ts'

/** Of one's own participants alone, by what they are called; nobody is named by it. */
export const bookedTalksOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  list: Opened<'worklist'>,
): Promise<BookedTalk[]> => {
  const mine = (await caseloadOf(world, staff.unit)).filter((one) => isResponsibleFor(one, staff))
  const found = await Promise.all(
    mine.map(async (treatment) => {
      const times = timesWith(treatment, staff, world.now())
      if (times.length === 0) return []
      const alias = await openSealed(world, ofList(list, ownerOf(treatment)), treatment.alias)
      const { subject: participant } = treatment
      const journal = keepsJournal(treatment)
      return times.map((time) => ({ time, participant, alias, journal }))
    }),
  )
  return found.flat()
}
