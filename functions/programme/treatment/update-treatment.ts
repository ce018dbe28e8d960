/** The only way a treatment changes: a pure step from the newest state, written on one condition. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isUnderWay } from '../../../shared/programme/treatment-states.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Item, Value } from '../../store/store.ts'
import { asStored, settled, type Stored } from './treatment-item.ts'

const mostRounds = 8

/** Somebody answers for it, or has something left to do. */
const isOn = ({ state, tasks, flags }: Stored): boolean =>
  isUnderWay(state) ||
  tasks.some(({ doneAt }) => doneAt === undefined) ||
  flags.some(({ handledAt }) => handledAt === undefined)

/** Puts it into the list where it belongs, and takes it out of the other. The item itself decides. */
export const list = async (world: RecordsWorld, stored: Stored): Promise<void> => {
  const on = isOn(stored)
  await world.records.write({ put: { ...programmeKeys.listed(stored, on) } })
  await world.records.removeAll([programmeKeys.listed(stored, !on)])
}

const differences = (before: Stored, after: Stored): Record<string, Value | undefined> => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Stored>
  const changed: Record<string, Value | undefined> = {}
  for (const name of names)
    if (before[name] !== after[name]) changed[name] = after[name] as unknown as Value | undefined
  return changed
}

/**
 * The treatment after the step. `step` is asked anew from the newest state when somebody else was
 * first, sees what time has done, and may refuse; the very same object means that nothing changes.
 */
export const change = async (
  world: RecordsWorld,
  owner: Owner,
  step: (now: Stored) => Stored,
): Promise<Stored> => {
  const key = programmeKeys.treatment(owner)
  for (let round = 0; round < mostRounds; round++) {
    const item = await world.records.get(key, { fresh: true })
    if (item === undefined) throw new Refusal('not-found')
    const stored = asStored(item)
    const next = settled(step(settled(stored, world.now())), world.now())
    if (next === stored) return stored
    const mark = world.id().slice(-12)
    const written = await world.records.write({
      patch: key,
      when: [{ path: 'rev', is: stored.rev }],
      set: { ...differences(stored, next), rev: stored.rev + 1, mark },
    })
    // The write may have gone through though its answer was lost.
    const current = written.ok ? written.item : written.current
    if (written.ok || current?.mark === mark) {
      const after = asStored(current as Item)
      if (isOn(after) !== isOn(stored)) await list(world, after)
      return after
    }
  }
  throw new Refusal('try-again')
}

/** The youth is there: silence is over, and so is a pause that silence began. */
export const heard = (stored: Stored, now: number): Stored => {
  const wakes = stored.state === 'paused' && stored.pausedBy === 'clock'
  return {
    ...stored,
    heardAt: now,
    silentStep: 0,
    nudgedAt: undefined,
    ...(wakes && { state: 'active' as const, pausedAt: undefined, pausedBy: undefined }),
  }
}
