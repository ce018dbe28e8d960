/** Giving a consent: by the person alone, to a receiver that exists, for what it may be named for. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { GiveConsent } from '../../../shared/contract/records/consent.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { consentTextNow } from '../../../shared/rules/records/consent-text.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { consentRule, contentFor } from '../../../shared/rules/records/consent-rule.ts'
import { addedName } from '../../settings/index.ts'
import { sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { addVersion, type Consent } from './consent.ts'

const day = 86_400_000

/** Says nothing of whom, and cannot be reckoned back. */
export const receiptOf = (world: RecordsWorld): string => {
  const digits = createHash('sha256').update(`receipt ${world.id()}`).digest('hex').toUpperCase()
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`
}

/** Refuses what the youth has not read in the words of today. */
export const checkText = (text: string): void => {
  if (text !== consentTextNow) throw new Refusal('changed-meanwhile')
}

type Wished = Pick<GiveConsent, 'receiver' | 'content' | 'days'>

/**
 * Refuses a receiver nobody knows, content it cannot be named for, and a longer time than the rule. What the county calls
 * one that it has added goes along with what is kept.
 */
export const checkWish = async (
  world: RecordsWorld,
  owner: Owner,
  { receiver, content, days }: Wished,
): Promise<{ receiverName?: string }> => {
  const receiverName = await addedName(world, receiver)
  const added = receiverName === undefined ? [] : [{ id: receiver }]
  const may = contentFor(receiver, owner.principal, added)
  if (may.length === 0) throw new Refusal('bad-input', ['receiver'])
  if (content.some((one) => !may.includes(one))) throw new Refusal('bad-input', ['content'])
  if (!consentRule.days.some((one) => one === days)) throw new Refusal('bad-input', ['days'])
  return receiverName === undefined ? {} : { receiverName }
}

/** In effect when it resolves. The same press again is the same consent. */
export const giveConsent = async (
  world: RecordsWorld,
  owner: Owner,
  ask: GiveConsent,
): Promise<Consent> => {
  checkText(ask.text)
  const named = await checkWish(world, owner, ask)
  const { receiver, about, days, once, text, lang } = ask
  const until = world.now() + days * day
  const receipt = receiptOf(world)
  const isUnit = unitById(receiver) !== undefined
  // The pointer goes first: one without a consent is passed over, a consent without it is not found.
  if (isUnit) await point(world, owner, receiver, until)
  return addVersion(world, owner, {
    consent: receiver,
    receiver,
    ...named,
    content: [...new Set(ask.content)],
    ...(about === undefined ? {} : { about: await sealFor(world, owner, about) }),
    until,
    revoked: false,
    text,
    lang,
    receipt,
    once,
  })
}

/** Leads a unit to a person who has let it in; the consent itself decides. */
export const SharedItem = z.object({
  principal: z.string(),
  subject: z.string(),
  expires: z.number(),
})

const point = async (
  world: RecordsWorld,
  owner: Owner,
  unit: string,
  until: number,
): Promise<void> => {
  const key = recordKeys.shared(unit, owner)
  const { principal, subject } = owner
  const set = { principal, subject, expires: expiresAt(until) }
  const first = await put(world.records, key, SharedItem, set)
  if (!first.ok) await patch(world.records, key, SharedItem, [], set)
}
