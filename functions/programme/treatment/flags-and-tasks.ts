/** What staff do about a flag, a task, a form and the note for the line; a flag leaves who saw to it and how. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { StaffMember } from '../../visit/index.ts'
import { type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { updateTreatment } from './update-treatment.ts'
import { recordStaffAction } from './staff-actions.ts'

export const handleFlag = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  ask: { flag: string; did: string; words?: string },
): Promise<void> => {
  const now = world.now()
  await updateTreatment(world, owner, (treatment) => {
    const flag = treatment.flags.find(({ id }) => id === ask.flag)
    if (flag === undefined) throw new Refusal('not-found')
    if (flag.handledAt !== undefined) return treatment
    const flags = treatment.flags.map((one) => (one === flag ? { ...one, handledAt: now } : one))
    return { ...treatment, flags, doneBy: { ...treatment.doneBy, [ask.flag]: staff.firstName } }
  })
  await recordStaffAction(
    world,
    staff,
    owner,
    { kind: 'flag', flag: ask.flag, did: ask.did },
    ask.words,
  )
}

export const finishTask = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  id: string,
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => {
    const task = treatment.tasks.find((one) => one.id === id)
    if (task === undefined) throw new Refusal('not-found')
    if (task.doneAt !== undefined) return treatment
    const tasks = treatment.tasks.map((one) =>
      one === task ? { ...one, doneAt: world.now() } : one,
    )
    return { ...treatment, tasks, doneBy: { ...treatment.doneBy, [id]: staff.firstName } }
  })
}

export const assignScale = async (
  world: RecordsWorld,
  owner: Owner,
  { once, scale }: { once: string; scale: TotalledScaleId },
): Promise<void> => {
  const { fromAge = 0 } = scales[scale]
  await updateTreatment(world, owner, (treatment) => {
    // Of a band some of whom are too young it is asked of nobody.
    if (treatment.youngest < fromAge) throw new Refusal('not-now')
    const isKnown =
      treatment.assigned.some(({ id }) => id === once) ||
      treatment.results.some(({ occasion }) => occasion === `a${once}`)
    const waits = treatment.assigned.some((one) => one.scale === scale)
    if (isKnown || waits) return treatment
    return { ...treatment, assigned: [...treatment.assigned, { id: once, scale, at: world.now() }] }
  })
}

export const setLineNote = async (
  world: RecordsWorld,
  owner: Owner,
  text: string,
): Promise<void> => {
  const lineNote = text.trim() === '' ? undefined : await sealFor(world, owner, text)
  await updateTreatment(world, owner, (treatment) => ({ ...treatment, lineNote }))
}
