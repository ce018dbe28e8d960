/** What a therapist does with the modules: feedback, and the switches beside the rails, each with its reason. */
import type { OverrideWhy } from '../../../shared/contract/programme/shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  nextModuleState,
  type ModuleEvent,
} from '../../../shared/programme/treatment/module-states.ts'
import { nextTreatmentState } from '../../../shared/programme/treatment/treatment-states.ts'
import type { ModuleFacts } from '../../../shared/programme/treatment/treatment.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type * as z from 'zod/mini'
import { updateTreatment } from '../treatment/update-treatment.ts'
import { recordStaffAction } from '../treatment/staff-actions.ts'
import { carerOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { putEntry } from '../care/thread.ts'

/** What is done against the order of the modules, and only with a reason. */
export interface Override {
  kind: 'open' | 'skip' | 'repeat'
  module: string
  why: z.infer<typeof OverrideWhy>
  words?: string
}

/** A module that was never looked at is closed. */
const factsOf = (treatment: TreatmentItem, module: string): ModuleFacts => {
  if (!treatment.order.includes(module)) throw new Refusal('not-found')
  return treatment.modules[module] ?? { state: 'closed', round: 1 }
}

/** Throws `changed-meanwhile` when this cannot happen to the module as it is now. */
const moveModule = (
  treatment: TreatmentItem,
  module: string,
  event: ModuleEvent,
  set: Partial<ModuleFacts>,
): TreatmentItem => {
  const facts = factsOf(treatment, module)
  const state = nextModuleState(facts.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  return { ...treatment, modules: { ...treatment.modules, [module]: { ...facts, ...set, state } } }
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
  await updateTreatment(world, owner, (treatment) => {
    if (factsOf(treatment, module).answeredBy === once) return treatment
    return moveModule(treatment, module, 'answer', {
      feedbackAt: now,
      answeredBy: once,
      ...(release && { releasedAt: now }),
    })
  })
  const entry = { id: once, kind: 'feedback', from: 'staff', by: carerOf(staff), module } as const
  await putEntry(world, owner, entry, text)
}

const keptUntil = ({ promisedBy }: ModuleFacts, now: number): number | undefined =>
  promisedBy !== undefined && promisedBy < now ? promisedBy : undefined

export const sendBackHomework = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { once, text }: { once: string; text: string },
): Promise<void> => {
  const now = world.now()
  await updateTreatment(world, owner, (treatment) =>
    factsOf(treatment, module).answeredBy === once
      ? treatment
      : moveModule(treatment, module, 'putBack', {
          answeredBy: once,
          putBackAt: now,
          // Answered in time: how long the youth takes now breaks no promise of ours.
          promisedBy: keptUntil(factsOf(treatment, module), now),
        }),
  )
  const entry = { id: once, kind: 'put-back', from: 'staff', by: carerOf(staff), module } as const
  await putEntry(world, owner, entry, text)
  await recordStaffAction(world, staff, owner, { kind: 'put-back', module })
}

/** After feedback that kept the next module closed. */
export const releaseNextModule = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => {
    const facts = factsOf(treatment, module)
    if (facts.state !== 'done') throw new Refusal('changed-meanwhile')
    if (facts.releasedAt !== undefined && facts.releasedAt >= (facts.openedAt ?? 0))
      return treatment
    const released = { ...facts, releasedAt: world.now() }
    return { ...treatment, modules: { ...treatment.modules, [module]: released } }
  })
  await recordStaffAction(world, staff, owner, { kind: 'release', module })
}

const factsAfter = (
  kind: Override['kind'],
  { round }: ModuleFacts,
  now: number,
): Partial<ModuleFacts> => {
  if (kind === 'open') return { openedAt: now }
  if (kind === 'skip') return { skippedAt: now }
  // Once more from the beginning; what was sent before is kept beside.
  return {
    round: round + 1,
    openedAt: now,
    readAt: undefined,
    checkInAt: undefined,
    putBackAt: undefined,
    promisedBy: undefined,
    feedbackAt: undefined,
    releasedAt: undefined,
    skippedAt: undefined,
  }
}

export const overrideModule = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { kind, module, why, words }: Override,
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => {
    const set = factsAfter(kind, factsOf(treatment, module), world.now())
    const moved = moveModule(treatment, module, kind, set)
    if (kind !== 'repeat') return moved
    return { ...moved, state: nextTreatmentState(treatment.state, 'repeat') ?? treatment.state }
  })
  await recordStaffAction(world, staff, owner, { kind, module, why }, words)
}

export const addExercise = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  module: string,
  { once, text, exercise }: { once: string; text: string; exercise?: string },
): Promise<void> => {
  const there = await world.records.get(programmeKeys.entry(owner, once), { fresh: true })
  if (there !== undefined) return
  await updateTreatment(world, owner, (treatment) => {
    if (factsOf(treatment, module).state === 'closed') throw new Refusal('changed-meanwhile')
    return treatment
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
  await recordStaffAction(world, staff, owner, { kind: 'add', module })
}
