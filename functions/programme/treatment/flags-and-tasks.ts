/** What staff do about a flag, a task, a form and the note for the line; a flag leaves who saw to it and how. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { StaffMember } from '../../visit/index.ts'
import { type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { change } from './update-treatment.ts'
import { putDeed } from './staff-actions.ts'

export const handleFlag = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  ask: { flag: string; did: string; words?: string },
): Promise<void> => {
  const now = world.now()
  await change(world, owner, (stored) => {
    const flag = stored.flags.find(({ id }) => id === ask.flag)
    if (flag === undefined) throw new Refusal('not-found')
    if (flag.handledAt !== undefined) return stored
    const flags = stored.flags.map((one) => (one === flag ? { ...one, handledAt: now } : one))
    return { ...stored, flags, doneBy: { ...stored.doneBy, [ask.flag]: staff.firstName } }
  })
  await putDeed(world, staff, owner, { kind: 'flag', flag: ask.flag, did: ask.did }, ask.words)
}

export const finishTask = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  id: string,
): Promise<void> => {
  await change(world, owner, (stored) => {
    const task = stored.tasks.find((one) => one.id === id)
    if (task === undefined) throw new Refusal('not-found')
    if (task.doneAt !== undefined) return stored
    const tasks = stored.tasks.map((one) => (one === task ? { ...one, doneAt: world.now() } : one))
    return { ...stored, tasks, doneBy: { ...stored.doneBy, [id]: staff.firstName } }
  })
}

export const assignScale = async (
  world: RecordsWorld,
  owner: Owner,
  { once, scale }: { once: string; scale: TotalledScaleId },
): Promise<void> => {
  await change(world, owner, (stored) => {
    const isKnown =
      stored.assigned.some(({ id }) => id === once) ||
      stored.results.some(({ occasion }) => occasion === `a${once}`)
    const waits = stored.assigned.some((one) => one.scale === scale)
    if (isKnown || waits) return stored
    return { ...stored, assigned: [...stored.assigned, { id: once, scale, at: world.now() }] }
  })
}

export const setLineNote = async (
  world: RecordsWorld,
  owner: Owner,
  text: string,
): Promise<void> => {
  const lineNote = text.trim() === '' ? undefined : await sealFor(world, owner, text)
  await change(world, owner, (stored) => ({ ...stored, lineNote }))
}
