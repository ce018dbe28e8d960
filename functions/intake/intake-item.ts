/** A referral in as it is stored: the list tells states and times, every word is sealed as the person's, and the sender's secret is nowhere. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import { SenderKind } from '../../shared/contract/intake/intake-form.ts'
import type { IntakeRow } from '../../shared/contract/intake/intake.ts'
import { consentWays } from '../../shared/rules/intake/consent-by-age.ts'
import { dueOf } from '../../shared/rules/intake/intake-rule.ts'
import { intakeStates, isUndecided } from '../../shared/rules/intake/intake-states.ts'
import type { UnitId } from '../../shared/ids.ts'
import { keepers, type Owner, type RecordsWorld } from '../records/index.ts'
import { patch, read, readAll, type Changes } from '../store/items.ts'
import { intakeKeys } from '../store/intake-keys.ts'

/** Who receives what the county is sent: the first unit that may keep anything of anybody. */
export const receiver = (): UnitId => {
  const [first] = keepers
  if (first === undefined) throw new Refusal('not-found')
  return first.id
}

/** What decides; it names nobody. */
export const IntakeItem = z.object({
  intake: z.string(),
  rev: z.number(),
  subject: z.string(),
  state: z.enum(intakeStates),
  from: SenderKind,
  receivedAt: z.number(),
  /** When it came into its state. */
  since: z.number(),
  /** Who says yes just now, as the rule asks; the age is that of the day it came. */
  consent: z.object({
    age: z.number(),
    way: z.enum(consentWays),
    youth: z.enum(['yes', 'taken-back']),
    guardians: z.enum(['yes', 'taken-back']),
    judged: z.optional(z.enum(['mature', 'not-yet'])),
  }),
  /** Whether the young person lets the sender have an answer. */
  mayReply: z.boolean(),
  /** Presses that count, in order: a step that broke off before it counted is shown to nobody. */
  steps: z.array(z.string()),
  /** The hash by which its sender comes back. */
  sender: z.string(),
  /** Nothing of it is read again from then on. */
  keptUntil: z.number(),
})
export type IntakeItem = z.output<typeof IntakeItem>

/** Where the sender's secret leads. */
export const SenderItem = z.object({
  principal: z.string(),
  subject: z.string(),
  intake: z.string(),
  expires: z.number(),
})

const hashed = (kind: string, secret: string): string =>
  createHash('sha256').update(`${kind} ${secret}`).digest('base64url')

export const senderHash = (secret: string): string => hashed('sender', secret)
export const intakeIdOf = (secret: string): string => `n_${hashed('intake', secret).slice(0, 22)}`

export const allIntakes = (world: RecordsWorld, principal: UnitId): Promise<IntakeItem[]> =>
  readAll(world.records, { ...intakeKeys.intakes(principal), fresh: true }, IntakeItem)

/** Refuses `not-found` alike for another unit's and for none. */
export const intakeOf = async (
  world: RecordsWorld,
  principal: UnitId,
  intake: string,
): Promise<IntakeItem> => {
  const key = intakeKeys.intake(principal, intake)
  const item = await read(world.records, key, IntakeItem, { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  return item
}

export const ownerOf = (principal: UnitId, { subject }: Pick<IntakeItem, 'subject'>): Owner => ({
  principal,
  subject,
})

/** Refuses `changed-meanwhile` when somebody was first. */
export const changeIntake = async (
  world: RecordsWorld,
  principal: UnitId,
  item: IntakeItem,
  set: Changes<IntakeItem>,
): Promise<IntakeItem> => {
  const key = intakeKeys.intake(principal, item.intake)
  const when = [{ path: 'rev', is: item.rev }] as const
  const changed = await patch(world.records, key, IntakeItem, when, { ...set, rev: item.rev + 1 })
  if (!changed.ok) throw new Refusal('changed-meanwhile')
  return changed.item
}

const whose = ['youth', 'guardians'] as const

export const showRow = ({
  intake,
  rev,
  state,
  from,
  receivedAt,
  since,
  consent,
}: IntakeItem): IntakeRow => ({
  intake,
  rev,
  state,
  from,
  receivedAt,
  since,
  due: dueOf({ state, receivedAt, since }),
  takenBack: whose.filter((one) => consent[one] === 'taken-back'),
})

/** Undecided first, the one that is due first on top; what is over, the latest first. */
export const showInbox = async (
  world: RecordsWorld,
  principal: UnitId,
): Promise<{ now: number; receives: boolean; cases: IntakeRow[] }> => {
  const rows = (await allIntakes(world, principal)).map(showRow)
  const rank = ({ state, due }: IntakeRow): number =>
    (isUndecided(state) || state === 'accepted' ? 0 : 1e15) + (due ?? 0)
  return {
    now: world.now(),
    receives: principal === receiver(),
    cases: rows.sort((a, b) => rank(a) - rank(b) || b.since - a.since),
  }
}
