/** What the youth decides alone: to pause, to leave without blame, to come back. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { withTask } from '../../../shared/programme/settle.ts'
import { nextTreatmentState } from '../../../shared/programme/treatment-states.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { change, heard } from './update-treatment.ts'
import { putDeed } from './staff-actions.ts'
import { treatmentOf } from './treatment-item.ts'
import { goOn } from './flags-and-tasks.ts'

const week = 7 * 24 * 3_600_000

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
    const state = nextTreatmentState(there.state, 'pause')
    if (state === undefined) throw new Refusal('changed-meanwhile')
    return { ...there, state, pausedAt: now, pausedUntil: until, pausedBy: 'youth' }
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
    const state = nextTreatmentState(stored.state, 'leave')
    if (state === undefined) throw new Refusal('changed-meanwhile')
    const left = { ...heard(stored, now), state, endedAt: now }
    return withTask(left, { id: `left-${now}`, kind: 'left', since: now })
  })
  await putDeed(world, { firstName: '' }, owner, { kind: 'left', did: why })
}
