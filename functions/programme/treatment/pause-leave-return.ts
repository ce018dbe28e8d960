/** A treatment pauses, ends and goes on: by the youth alone and without blame, or by staff, who leave their name and why. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { withTask } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import type { Instead } from '../../../shared/programme/inclusion.ts'
import {
  nextTreatmentState,
  type TreatmentEvent,
} from '../../../shared/programme/treatment/treatment-states.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { updateTreatment, heardFromYouth } from './update-treatment.ts'
import { recordStaffAction } from './staff-actions.ts'
import { treatmentOf, type TreatmentItem } from './treatment-item.ts'

const week = 7 * 24 * 3_600_000

const move = (
  treatment: TreatmentItem,
  event: TreatmentEvent,
  set: Partial<TreatmentItem> = {},
): TreatmentItem => {
  const state = nextTreatmentState(treatment.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  return { ...treatment, ...set, state }
}

const awake = { pausedAt: undefined, pausedUntil: undefined, pausedBy: undefined } as const

/** After a pause, or after an end: everything is as it was, and silence counts from now. */
const resumed = (treatment: TreatmentItem, now: number): TreatmentItem => {
  const event = treatment.state === 'paused' ? 'resume' : 'reopen'
  const open = move(treatment, event, { ...awake, endedAt: undefined, heardAt: now, silentStep: 0 })
  // Somebody who never came in begins now.
  return { ...open, begunAt: open.begunAt ?? now }
}

export const pauseByYouth = async (
  world: RecordsWorld,
  owner: Owner,
  weeks: number,
): Promise<{ outcome: 'paused'; until: number }> => {
  const now = world.now()
  const until = now + weeks * week
  const paused = await updateTreatment(world, owner, (treatment) => {
    const there = heardFromYouth(treatment, now)
    if (there.state === 'paused') return { ...there, pausedUntil: until, pausedBy: 'youth' }
    return move(there, 'pause', { pausedAt: now, pausedUntil: until, pausedBy: 'youth' })
  })
  return { outcome: 'paused', until: paused.pausedUntil ?? until }
}

/** Goes on, or comes back; somebody who is under way already is only heard of. */
export const resumeByYouth = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await updateTreatment(world, owner, (treatment) =>
    ['paused', 'left', 'closed', 'referred'].includes(treatment.state)
      ? resumed(treatment, world.now())
      : heardFromYouth(treatment, world.now()),
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
  await updateTreatment(world, owner, (treatment) => {
    if (treatment.state === 'left') return treatment
    const left = move(heardFromYouth(treatment, now), 'leave', { endedAt: now })
    return withTask(left, { id: `left-${now}`, kind: 'left', since: now })
  })
  await recordStaffAction(world, { firstName: '' }, owner, { kind: 'left', did: why })
}

export const pauseByStaff = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  weeks: number,
): Promise<void> => {
  const now = world.now()
  await updateTreatment(world, owner, (treatment) =>
    move(treatment, 'pause', {
      pausedAt: now,
      pausedUntil: now + weeks * week,
      pausedBy: 'therapist',
    }),
  )
  await recordStaffAction(world, staff, owner, { kind: 'pause' })
}

export const resumeByStaff = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => resumed(treatment, world.now()))
  await recordStaffAction(world, staff, owner, { kind: 'resume' })
}

export const referElsewhere = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { to, words }: { to: Instead; words?: string },
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) =>
    move(treatment, 'refer', { endedAt: world.now() }),
  )
  await recordStaffAction(world, staff, owner, { kind: 'refer', did: to }, words)
}

export const finishFollowUp = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<void> => {
  const now = world.now()
  await updateTreatment(world, owner, (treatment) => move(treatment, 'followUp', { endedAt: now }))
  await recordStaffAction(world, staff, owner, { kind: 'follow-up' })
}
