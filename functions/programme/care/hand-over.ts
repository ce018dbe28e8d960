/** A participant goes over to another therapist: one who is there, and who is told to read it through. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { withTask } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { recordStaffAction } from '../treatment/staff-actions.ts'
import { withCarersKept } from '../treatment/treatment-item.ts'
import { updateTreatment } from '../treatment/update-treatment.ts'
import { therapistsAway } from './therapists-away.ts'
import { therapistsOf } from './therapists.ts'
import { putNotice } from './thread.ts'

/** To a colleague of the same employer who is here; the youth is told, and the colleague reads it through. */
export const handOver = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { to, words }: { to: StaffId; words?: string },
): Promise<void> => {
  const now = world.now()
  const therapists = await therapistsOf(world, owner.principal)
  const colleague = therapists.find((one) => one.staff.id === to)
  const away = await therapistsAway(world, therapists)
  if (colleague === undefined || away.has(to) || to === staff.id) throw new Refusal('nobody-there')
  await updateTreatment(world, owner, (treatment) => {
    if (treatment.therapist.id === to) return treatment
    const moved = {
      ...withCarersKept(treatment),
      therapist: colleague.staff,
      cover: undefined,
    }
    const task = { id: `taken-over-${now}`, kind: 'taken-over', since: now } as const
    return withTask(moved, task)
  })
  await recordStaffAction(world, staff, owner, { kind: 'hand-over', did: to }, words)
  await putNotice(world, owner, 'therapist-changed', `notice-therapist-${now}`)
}
