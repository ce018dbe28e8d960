/** A treatment pauses, ends and goes on: by the youth alone and without blame, or by staff, who leave their name and why. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { withTask } from '../../../shared/programme/apply-elapsed-time.ts'
import type { Instead } from '../../../shared/programme/inclusion.ts'
import {
  nextTreatmentState,
  type TreatmentEvent,
} from '../../../shared/programme/treatment-states.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { change, heard } from './update-treatment.ts'
import { putDeed } from './staff-actions.ts'
import { treatmentOf, type TreatmentItem } from './treatment-item.ts'

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

const awake = { pausedAt: undefined, pausedUntil: undefined, pausedBy: undefined } as const

/** After a pause, or after an end: everything is as it was, and silence counts from now. */
const goOn = (stored: TreatmentItem, now: number): TreatmentItem => {
  const event = stored.state === 'paused' ? 'resume' : 'reopen'
  const open = move(stored, event, { ...awake, endedAt: undefined, heardAt: now, silentStep: 0 })
  // Somebody who never came in begins now.
  return { ...open, begunAt: open.begunAt ?? now }
}

export const pause = async (
  world: RecordsWorld,
  owner: Owner,
  weeks: number,
): Promise<{ outcome: 'paused'; until: number }> => {
  const now = world.now()
  const until = now + weeks * week
  const paused = await change(world, owner, (stored) => {
    const there = heard(stored, now)
    if (there.state === 'paused') return { ...there, pausedUntil: until, pausedBy: 'youth' }
    return move(there, 'pause', { pausedAt: now, pausedUntil: until, pausedBy: 'youth' })
  })
  return { outcome: 'paused', until: paused.pausedUntil ?? until }
}

/** Goes on, or comes back; somebody who is under way already is only heard of. */
export const resume = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await change(world, owner, (stored) =>
    ['paused', 'left', 'closed', 'referred'].includes(stored.state)
      ? goOn(stored, world.now())
      : heard(stored, world.now()),
  )
}

export const leaveProgramme = async (
  world: RecordsWorld,
  owner: Owner,
  why?: string,
): Promise<void> => {
  const now = world.now()
  const before = await treatmentOf(world, owner)
  if (before.state === 'left') return
  await change(world, owner, (stored) => {
    if (stored.state === 'left') return stored
    const left = move(heard(stored, now), 'leave', { endedAt: now })
    return withTask(left, { id: `left-${now}`, kind: 'left', since: now })
  })
  await putDeed(world, { firstName: '' }, owner, { kind: 'left', did: why })
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
