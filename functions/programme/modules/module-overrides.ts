/** What a therapist does with the modules: feedback, and the switches beside the rails, each with its reason. */
import type { OverrideWhy } from '../../../shared/contract/programme/therapist-shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { nextModuleState, type ModuleEvent } from '../../../shared/programme/module-states.ts'
import { nextTreatmentState } from '../../../shared/programme/treatment-states.ts'
import type { ModuleFacts } from '../../../shared/programme/treatment.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type * as z from 'zod/mini'
import { change } from '../treatment/update-treatment.ts'
import { putDeed } from '../treatment/staff-actions.ts'
import { carerOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { putEntry } from '../care/thread.ts'

interface Why {
  why: z.infer<typeof OverrideWhy>
  words?: string
}

/** A module that was never looked at is closed. */
const factsOf = (stored: TreatmentItem, module: string): ModuleFacts => {
  if (!stored.order.includes(module)) throw new Refusal('not-found')
  return stored.modules[module] ?? { state: 'closed', round: 1 }
}

/** Throws `changed-meanwhile` when this cannot happen to the module as it is now. */
const moveModule = (
  stored: TreatmentItem,
  module: string,
  event: ModuleEvent,
  set: Partial<ModuleFacts>,
): TreatmentItem => {
  const facts = factsOf(stored, module)
  const state = nextModuleState(facts.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  return { ...stored, modules: { ...stored.modules, [module]: { ...facts, ...set, state } } }
}

/** Answers the homework; with `release` the next module opens when the rest is done too. */
export const giveFeedback = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { once, text, release }: { once: string; text: string; release: boolean },
): Promise<void> => {
  const now = world.now()
  // The state first: of two colleagues who answer at once only one does, and the other is told.
  await change(world, owner, (stored) => {
    if (factsOf(stored, module).answeredBy === once) return stored
    return moveModule(stored, module, 'answer', {
      feedbackAt: now,
      answeredBy: once,
      ...(release && { releasedAt: now }),
    })
  })
  const entry = { id: once, kind: 'feedback', from: 'staff', by: carerOf(staff), module } as const
  await putEntry(world, owner, entry, text)
}

export const putBack = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { once, text }: { once: string; text: string },
): Promise<void> => {
  await change(world, owner, (stored) =>
    factsOf(stored, module).answeredBy === once
      ? stored
      : moveModule(stored, module, 'putBack', { answeredBy: once }),
  )
  const entry = { id: once, kind: 'put-back', from: 'staff', by: carerOf(staff), module } as const
  await putEntry(world, owner, entry, text)
  await putDeed(world, staff, owner, { kind: 'put-back', module })
}

/** After feedback that kept the next module closed. */
export const release = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
): Promise<void> => {
  await change(world, owner, (stored) => {
    const facts = factsOf(stored, module)
    if (facts.state !== 'done') throw new Refusal('changed-meanwhile')
    if (facts.releasedAt !== undefined && facts.releasedAt >= (facts.openedAt ?? 0)) return stored
    const released = { ...facts, releasedAt: world.now() }
    return { ...stored, modules: { ...stored.modules, [module]: released } }
  })
  await putDeed(world, staff, owner, { kind: 'release', module })
}

export const openModule = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { why, words }: Why,
): Promise<void> => {
  await change(world, owner, (stored) =>
    moveModule(stored, module, 'open', { openedAt: world.now() }),
  )
  await putDeed(world, staff, owner, { kind: 'open', module, why }, words)
}

export const skipModule = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { why, words }: Why,
): Promise<void> => {
  await change(world, owner, (stored) =>
    moveModule(stored, module, 'skip', { skippedAt: world.now() }),
  )
  await putDeed(world, staff, owner, { kind: 'skip', module, why }, words)
}

/** Once more from the beginning; what was sent before is kept beside. */
export const repeatModule = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { why, words }: Why,
): Promise<void> => {
  await change(world, owner, (stored) => {
    const { round } = factsOf(stored, module)
    const again = moveModule(stored, module, 'repeat', {
      round: round + 1,
      openedAt: world.now(),
      readAt: undefined,
      checkInAt: undefined,
      promisedBy: undefined,
      feedbackAt: undefined,
      releasedAt: undefined,
      skippedAt: undefined,
    })
    const state = nextTreatmentState(stored.state, 'repeat') ?? stored.state
    return { ...again, state }
  })
  await putDeed(world, staff, owner, { kind: 'repeat', module, why }, words)
}

export const addExtra = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { once, text, exercise }: { once: string; text: string; exercise?: string },
): Promise<void> => {
  const there = await world.records.get(programmeKeys.entry(owner, once), { fresh: true })
  if (there !== undefined) return
  await change(world, owner, (stored) => {
    if (factsOf(stored, module).state === 'closed') throw new Refusal('changed-meanwhile')
    return stored
  })
  const entry = {
    id: once,
    kind: 'exercise',
    from: 'staff',
    by: carerOf(staff),
    module,
    exercise,
  } as const
  await putEntry(world, owner, entry, text)
  await putDeed(world, staff, owner, { kind: 'add', module })
}
