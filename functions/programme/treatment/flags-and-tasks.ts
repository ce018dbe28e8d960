/** What staff do about a flag, a task and the treatment as a whole; each leaves who did it and why. */
import type { Instead } from '../../../shared/programme/inclusion.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  nextTreatmentState,
  type TreatmentEvent,
} from '../../../shared/programme/treatment-states.ts'
import type { TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { StaffMember } from '../../visit/index.ts'
import { type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { change } from './update-treatment.ts'
import { putDeed } from './staff-actions.ts'
import type { TreatmentItem } from './treatment-item.ts'

const week = 7 * 24 * 3_600_000

const move = (
  stored: TreatmentItem,
  event: TreatmentEvent,
  set: Partial<TreatmentItem> = {},
): TreatmentItem => {
  const state = nextTreatmentState(stored.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  return { ...stored, ...set, state }
}

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

export const pauseFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  weeks: number,
): Promise<void> => {
  const now = world.now()
  await change(world, owner, (stored) =>
    move(stored, 'pause', {
      pausedAt: now,
      pausedUntil: now + weeks * week,
      pausedBy: 'therapist',
    }),
  )
  await putDeed(world, staff, owner, { kind: 'pause' })
}

const awake = { pausedAt: undefined, pausedUntil: undefined, pausedBy: undefined } as const

/** After a pause, or after an end: everything is as it was, and silence counts from now. */
export const goOn = (stored: TreatmentItem, now: number): TreatmentItem => {
  const event = stored.state === 'paused' ? 'resume' : 'reopen'
  const open = move(stored, event, { ...awake, endedAt: undefined, heardAt: now, silentStep: 0 })
  // Somebody who never came in begins now.
  return { ...open, begunAt: open.begunAt ?? now }
}

export const resumeFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<void> => {
  await change(world, owner, (stored) => goOn(stored, world.now()))
  await putDeed(world, staff, owner, { kind: 'resume' })
}

export const refer = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { to, words }: { to: Instead; words?: string },
): Promise<void> => {
  await change(world, owner, (stored) => move(stored, 'refer', { endedAt: world.now() }))
  await putDeed(world, staff, owner, { kind: 'refer', did: to }, words)
}

export const finishFollowUp = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<void> => {
  const now = world.now()
  await change(world, owner, (stored) => ({
    ...move(stored, 'followUp', { endedAt: now }),
    tasks: stored.tasks.map((one) =>
      one.kind === 'follow-up' && one.doneAt === undefined ? { ...one, doneAt: now } : one,
    ),
  }))
  await putDeed(world, staff, owner, { kind: 'follow-up' })
}
