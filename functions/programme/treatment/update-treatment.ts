/** The only way a treatment changes: a pure step from the newest state, written on one condition. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { applyElapsedTime } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import { isUnderWay } from '../../../shared/programme/treatment/treatment-states.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { type Changes, patch } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { readTreatment, TreatmentItem } from './treatment-item.ts'

const mostRounds = 8

/** Somebody answers for it, or has something left to do. */
const isOn = ({ state, tasks, flags }: TreatmentItem): boolean =>
  isUnderWay(state) ||
  tasks.some(({ doneAt }) => doneAt === undefined) ||
  flags.some(({ handledAt }) => handledAt === undefined)

/** Puts it into the list where it belongs, and takes it out of the other. The item itself decides. */
export const updateListing = async (
  world: RecordsWorld,
  treatment: TreatmentItem,
): Promise<void> => {
  const on = isOn(treatment)
  await world.records.write({ put: { ...programmeKeys.listed(treatment, on) } })
  await world.records.removeAll([programmeKeys.listed(treatment, !on)])
}

/** Nobody is reminded of what is over, and where to is forgotten. */
const withoutEnded = (treatment: TreatmentItem): TreatmentItem =>
  treatment.reminder === undefined || isUnderWay(treatment.state)
    ? treatment
    : { ...treatment, reminder: undefined }

const differences = (before: TreatmentItem, after: TreatmentItem): Changes<TreatmentItem> => {
  const names = Object.keys({ ...before, ...after }) as (keyof TreatmentItem)[]
  const changed = names.filter((name) => before[name] !== after[name])
  return Object.fromEntries(changed.map((name) => [name, after[name]]))
}

/**
 * The treatment after the step. `step` is asked anew from the newest state when somebody else was
 * first, sees what time has done, and may refuse; the very same object means that nothing changes.
 */
export const updateTreatment = async (
  world: RecordsWorld,
  owner: Owner,
  step: (now: TreatmentItem) => TreatmentItem,
): Promise<TreatmentItem> => {
  const key = programmeKeys.treatment(owner)
  for (let round = 0; round < mostRounds; round++) {
    const treatment = await readTreatment(world, owner)
    if (treatment === undefined) throw new Refusal('not-found')
    const next = withoutEnded(
      applyElapsedTime(step(applyElapsedTime(treatment, world.now())), world.now()),
    )
    if (next === treatment) return treatment
    const mark = world.id().slice(-12)
    const when = [{ path: 'rev', is: treatment.rev }]
    const set = { ...differences(treatment, next), rev: treatment.rev + 1, mark }
    const written = await patch(world.records, key, TreatmentItem, when, set)
    const after = written.ok ? written.item : written.current
    // The write may have gone through though its answer was lost.
    if (after?.mark === mark) {
      if (isOn(after) !== isOn(treatment)) await updateListing(world, after)
      return after
    }
  }
  throw new Refusal('try-again')
}

/** The youth comes in: silence is over, and so is a pause that silence began. What was said into it is still to be read. */
export const cameIn = (treatment: TreatmentItem, now: number): TreatmentItem => {
  const wakes = treatment.state === 'paused' && treatment.pausedBy === 'clock'
  return {
    ...treatment,
    heardAt: now,
    silentStep: 0,
    ...(wakes && { state: 'active' as const, pausedAt: undefined, pausedBy: undefined }),
  }
}

/** The youth has done something: the friendly word into the silence has done its work too. */
export const heardFromYouth = (treatment: TreatmentItem, now: number): TreatmentItem => ({
  ...cameIn(treatment, now),
  nudgedAt: undefined,
})
