/** A referral comes in: checked against the rule of consent, paid for with work, and sealed for a person of its own. */
import * as z from 'zod/mini'
import type { IntakeForm } from '../../shared/contract/intake/intake-form.ts'
import type { intakeApi } from '../../shared/contract/intake/intake.ts'
import type { Ask, Reply } from '../../shared/contract/endpoint.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { ageOn, consentFaults } from '../../shared/rules/intake/consent-by-age.ts'
import { intakeRule } from '../../shared/rules/intake/intake-rule.ts'
import { isUndecided } from '../../shared/rules/intake/intake-states.ts'
import { keptUntil } from '../../shared/rules/records/retention.ts'
import { workForTries } from '../../shared/rules/line/join-work.ts'
import { isDay, localTime } from '../../shared/rules/opening/shift-times.ts'
import { spendProof } from '../later/index.ts'
import {
  appendAccess,
  type Opened,
  type Owner,
  openFor,
  type RecordsWorld,
  sealFor,
} from '../records/index.ts'
import { expiresAt } from '../store/expired.ts'
import { put, read } from '../store/items.ts'
import { intakeKeys } from '../store/intake-keys.ts'
import {
  allIntakes,
  IntakeItem,
  intakeIdOf,
  receiver,
  SenderItem,
  senderHash,
} from './intake-item.ts'

/** What was sent, sealed as the person's. */
export const WordsItem = z.object({
  intake: z.string(),
  sealed: z.string(),
  expires: z.number(),
})

/** What is missing of whose yes is named by its field, and so is an age that nobody here receives. */
const requireConsent = ({ youth, consent }: IntakeForm, today: string): number => {
  if (!isDay(youth.born)) throw new Refusal('bad-input', ['form.youth.born'])
  const age = ageOn(youth.born, today)
  const faults = consentFaults(age, consent)
  if (faults.includes('age')) throw new Refusal('bad-input', ['form.youth.born'])
  const fields = faults.map((one) => `form.consent.${one === 'guardians' ? 'way' : one}`)
  if (fields.length > 0) throw new Refusal('consent-first', fields)
  return age
}

/** Refuses `more-work` when so many wait that one costs more than was paid, and `too-many` when nobody could read more. */
const requireRoom = async (world: RecordsWorld, cost: number): Promise<void> => {
  const all = await allIntakes(world, receiver())
  const undecided = all.filter(({ state }) => isUndecided(state)).length
  if (undecided >= intakeRule.most) throw new Refusal('too-many')
  if (cost < workForTries(undecided / intakeRule.most).cost) throw new Refusal('more-work')
}

/** Each write is safe to repeat, and whatever breaks off between two is made good by the same press. */
const keep = async (
  world: RecordsWorld,
  { secret, form }: Pick<Ask<typeof intakeApi.sendIn>, 'secret' | 'form'>,
  age: number,
): Promise<IntakeItem> => {
  const principal = receiver()
  const now = world.now()
  const intake = intakeIdOf(secret)
  const kept = keptUntil('journal', now)
  const way = await put(world.records, intakeKeys.sender(senderHash(secret)), SenderItem, {
    principal,
    subject: `s_${world.id()}`,
    intake,
    expires: expiresAt(now + intakeRule.replyKept),
  })
  const subject = way.ok ? way.item.subject : way.current?.subject
  if (subject === undefined) throw new Refusal('try-again')
  const owner = { principal, subject }
  const sealed = await sealFor(world, owner, JSON.stringify(form))
  const expires = expiresAt(kept)
  await put(world.records, intakeKeys.words(owner), WordsItem, { intake, sealed, expires })
  const noted = { who: 'sender', role: 'patient', action: 'write', resource: 'referral' } as const
  await appendAccess(world, principal, { ...noted, subject, unit: principal })
  const { way: saidBy, reply } = form.consent
  const listed = await put(world.records, intakeKeys.intake(principal, intake), IntakeItem, {
    intake,
    rev: 1,
    subject,
    state: 'waiting',
    from: form.sender.kind,
    receivedAt: now,
    since: now,
    consent: { age, way: saidBy, youth: 'yes', guardians: 'yes' },
    mayReply: reply,
    steps: [],
    sender: senderHash(secret),
    keptUntil: kept,
  })
  const item = listed.ok ? listed.item : listed.current
  if (item === undefined) throw new Refusal('try-again')
  return item
}

/** Nothing is kept of one that is refused; the page keeps what was written. */
export const sendIn = async (
  world: RecordsWorld,
  { proof, ...ask }: Ask<typeof intakeApi.sendIn>,
): Promise<Reply<typeof intakeApi.sendIn>> => {
  const age = requireConsent(ask.form, localTime(world.now()).day)
  await spendProof(world, proof)
  const before = await read(world.records, intakeKeys.sender(senderHash(ask.secret)), SenderItem, {
    fresh: true,
  })
  if (before === undefined) await requireRoom(world, proof.challenge.parameters.cost)
  const { receivedAt } = await keep(world, ask, age)
  return { outcome: 'received', decideBy: receivedAt + intakeRule.decideWithin }
}

/** The sender's own; `not-found` for a wrong secret, and for one whose time is over. */
export const senderBy = async (world: RecordsWorld, secret: string | undefined): Promise<Owner> => {
  const item =
    secret === undefined
      ? undefined
      : await read(world.records, intakeKeys.sender(senderHash(secret)), SenderItem, {
          fresh: true,
        })
  if (item === undefined) throw new Refusal('not-found')
  return { principal: receiver(), subject: item.subject }
}

/** Which it is, without a word of it. */
export const intakeUnder = async (world: RecordsWorld, owner: Owner): Promise<string> => {
  const item = await read(world.records, intakeKeys.words(owner), WordsItem, { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  return item.intake
}

/** Undefined when it has been thrown away. */
export const formOf = async (
  world: RecordsWorld,
  owner: Opened<'referral'>,
): Promise<IntakeForm | undefined> => {
  const item = await read(world.records, intakeKeys.words(owner), WordsItem, { fresh: true })
  const plain = item && (await openFor(world, owner, item.sealed))
  return plain === undefined ? undefined : (JSON.parse(plain) as IntakeForm)
}
