/** What is done of a referral in: each step sealed as the person's and added, never changed, and counted by one conditional write. */
import * as z from 'zod/mini'
import { IntakeStep } from '../../shared/contract/intake/intake.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { consentHolds, type ConsentNow } from '../../shared/rules/intake/consent-by-age.ts'
import {
  type IntakeEvent,
  type IntakeState,
  nextIntakeState,
} from '../../shared/rules/intake/intake-states.ts'
import { keptUntil } from '../../shared/rules/records/retention.ts'
import {
  keepClosed,
  type Opened,
  type Owner,
  openerFor,
  type RecordsWorld,
  sealFor,
} from '../records/index.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, readAll } from '../store/items.ts'
import { intakeKeys } from '../store/intake-keys.ts'
import { changeIntake, type IntakeItem } from './intake-item.ts'
import { WordsItem } from './send-in.ts'

const StepItem = z.object({ once: z.string(), sealed: z.string(), expires: z.number() })

export interface Press {
  rev: number
  once: string
}
export type Changed = { outcome: 'changed' | 'stopped' | 'resumed' }

/** The steps that count, in order; none when the person has been erased. */
export const stepsOf = async (
  world: RecordsWorld,
  owner: Opened<'referral'>,
  { steps }: IntakeItem,
): Promise<IntakeStep[]> => {
  if (steps.length === 0) return []
  const query = { ...intakeKeys.steps(owner), fresh: true }
  const kept = new Map(
    (await readAll(world.records, query, StepItem)).map((one) => [one.once, one]),
  )
  const open = await openerFor(world, owner)
  const words = await Promise.all(
    steps.map(async (once) => {
      const item = kept.get(once)
      return item && open(item.sealed)
    }),
  )
  return words.flatMap((plain) =>
    plain === undefined ? [] : [IntakeStep.parse(JSON.parse(plain))],
  )
}

/** Adds the step first, and then lets it count: a press that comes twice has been done once. */
const addStep = async (
  world: RecordsWorld,
  owner: Owner,
  item: IntakeItem,
  { rev, once }: Press,
  step: IntakeStep,
  set: { state?: IntakeState; consent?: IntakeItem['consent'] },
): Promise<IntakeItem> => {
  if (item.steps.includes(once)) return item
  if (item.rev !== rev) throw new Refusal('changed-meanwhile')
  const kept = keptUntil('journal', world.now())
  const expires = expiresAt(kept)
  const sealed = await sealFor(world, owner, JSON.stringify(step))
  const key = intakeKeys.step(owner, once)
  await put(world.records, key, StepItem, { once, sealed, expires })
  const words = [{ path: 'intake', is: item.intake }] as const
  await patch(world.records, intakeKeys.words(owner), WordsItem, words, { expires })
  const hasMoved = set.state !== undefined && set.state !== item.state
  return changeIntake(world, owner.principal, item, {
    ...set,
    ...(hasMoved ? { since: world.now() } : {}),
    steps: [...item.steps, once],
    keptUntil: kept,
  })
}

/** Refuses `changed-meanwhile` where the state does not allow it: the page shows how it is. */
export const move = async (
  world: RecordsWorld,
  owner: Owner,
  item: IntakeItem,
  press: Press,
  event: IntakeEvent,
  step: IntakeStep,
): Promise<Changed> => {
  if (item.steps.includes(press.once)) return { outcome: 'changed' }
  const state = nextIntakeState(item.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  await addStep(world, owner, item, press, step, { state })
  return { outcome: 'changed' }
}

/** What became of the state by who says yes now: stopped at once, or looked at anew. */
const stateBy = (state: IntakeState, consent: ConsentNow): IntakeState =>
  nextIntakeState(state, consentHolds(consent) ? 'resume' : 'stop') ?? state

/** An older copy of the records, brought back, must not let anybody read again what was stopped since. */
const staysSo = async (world: RecordsWorld, owner: Owner, item: IntakeItem): Promise<void> => {
  const key = intakeKeys.intake(owner.principal, item.intake)
  await keepClosed(world, key, { ...item, ...key })
}

export const changeConsent = async (
  world: RecordsWorld,
  owner: Owner,
  item: IntakeItem,
  press: Press,
  said: Partial<ConsentNow>,
  step: IntakeStep,
): Promise<Changed> => {
  const consent = { ...item.consent, ...said }
  const state = stateBy(item.state, consent)
  if (state === 'stopped' && !item.steps.includes(press.once))
    await staysSo(world, owner, { ...item, state, consent, rev: item.rev + 1 })
  const changed = await addStep(world, owner, item, press, step, { state, consent })
  if (changed.state === item.state) return { outcome: 'changed' }
  if (changed.state !== 'stopped') {
    await staysSo(world, owner, changed)
    return { outcome: 'resumed' }
  }
  return { outcome: 'stopped' }
}
