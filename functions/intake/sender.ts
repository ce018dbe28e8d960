/** What whoever sent a young person in is told, as far as the young person lets them know; and what they tell. */
import type { SenderReply } from '../../shared/contract/intake/intake.ts'
import { dueOf } from '../../shared/rules/intake/intake-rule.ts'
import { isUndecided } from '../../shared/rules/intake/intake-states.ts'
import { type Opened, type RecordsWorld } from '../records/index.ts'
import { phoneOfPlace } from '../settings/index.ts'
import { repeatChange } from '../store/repeat-change.ts'
import { intakeOf, type IntakeItem } from './intake-item.ts'
import { intakeUnder } from './send-in.ts'
import { type Changed, changeConsent, stepsOf } from './steps.ts'

const itemOf = async (world: RecordsWorld, record: Opened): Promise<IntakeItem> =>
  intakeOf(world, record.principal, await intakeUnder(world, record))

const replyOf = async (
  world: RecordsWorld,
  record: Opened<'referral'>,
  item: IntakeItem,
): Promise<SenderReply> => {
  const { receivedAt, state, mayReply } = item
  if (!mayReply) return { receivedAt, state: 'unsaid' }
  if (state === 'stopped') return { receivedAt, state }
  if (isUndecided(state)) return { receivedAt, state: 'waiting', decideBy: dueOf(item) }
  const decided = (await stepsOf(world, record, item)).findLast(({ kind }) => kind === 'decision')
  if (decided?.kind !== 'decision') return { receivedAt, state: 'waiting' }
  const { at, by, decision, reply } = decided
  return { receivedAt, state: 'answered', answer: { at, by, decision, words: reply } }
}

/** With where to ring, for what has stopped goes on by nothing but a talk. */
export const showReply = async (
  world: RecordsWorld,
  record: Opened<'referral'>,
): Promise<SenderReply> => {
  const reply = await replyOf(world, record, await itemOf(world, record))
  const ring = await phoneOfPlace(world, record.principal)
  return ring === '' ? reply : { ...reply, ring }
}

const takeBackNow = async (
  world: RecordsWorld,
  record: Opened<'referral'>,
  whose: 'youth' | 'guardians',
): Promise<Changed> => {
  const item = await itemOf(world, record)
  if (item.consent[whose] === 'taken-back') return { outcome: 'stopped' }
  const said = { [whose]: 'taken-back' } as const
  const press = { rev: item.rev, once: world.id() }
  const step = { kind: 'consent', at: world.now(), whose, said: 'taken-back' } as const
  return changeConsent(world, record, item, press, said, step)
}

/** Said twice, it has been said once; whatever else was done meanwhile, it is so from now on. */
export const takeBack = (
  world: RecordsWorld,
  record: Opened<'referral'>,
  whose: 'youth' | 'guardians',
): Promise<Changed> => repeatChange(() => takeBackNow(world, record, whose))
