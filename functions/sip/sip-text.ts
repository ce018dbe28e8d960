/** What a plan says: sealed as the person's by each press that changes it, added and never overwritten, and counted by one conditional write. */
import * as z from 'zod/mini'
import { type SipStep, SipText } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { ageOn } from '../../shared/rules/intake/consent-by-age.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { keptUntil } from '../../shared/rules/records/retention.ts'
import type { SipConsent } from '../../shared/rules/sip/sip-rule.ts'
import { nextSipState, type SipEvent } from '../../shared/rules/sip/sip-states.ts'
import {
  keepClosed,
  keepIdentityUntil,
  openerFor,
  type Opened,
  type Owner,
  type RecordsWorld,
  sealFor,
} from '../records/index.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, readAll } from '../store/items.ts'
import { sipKeys } from '../store/sip-keys.ts'
import { SipItem } from './sip-item.ts'

const TextItem = z.object({ once: z.string(), sealed: z.string(), expires: z.number() })

export interface Press {
  rev: number
  once: string
}

/** Every text that counts, in order; none when the person has been erased. */
export const textsOf = async (
  world: RecordsWorld,
  owner: Opened<'sip'>,
  { sip, texts }: SipItem,
): Promise<SipText[]> => {
  const query = { ...sipKeys.texts(owner, sip), fresh: true }
  const kept = new Map(
    (await readAll(world.records, query, TextItem)).map((one) => [one.once, one.sealed]),
  )
  const open = await openerFor(world, owner)
  const plain = await Promise.all(
    texts.map(async (once) => {
      const sealed = kept.get(once)
      return sealed === undefined ? undefined : open(sealed)
    }),
  )
  return plain.flatMap((one) => (one === undefined ? [] : [SipText.parse(JSON.parse(one))]))
}

export const textOf = async (
  world: RecordsWorld,
  owner: Opened<'sip'>,
  item: SipItem,
): Promise<SipText> => {
  const text = (await textsOf(world, owner, item)).at(-1)
  if (text === undefined) throw new Refusal('not-found')
  return text
}

/** The same press sent again writes the same; what broke off before it counted is written over. */
export const keepText = async (
  world: RecordsWorld,
  owner: Owner,
  sip: string,
  once: string,
  text: SipText,
): Promise<number> => {
  const kept = keptUntil('journal', world.now())
  const set = {
    once,
    sealed: await sealFor(world, owner, JSON.stringify(text)),
    expires: expiresAt(kept),
  }
  const key = sipKeys.text(owner, sip, once)
  if (!(await put(world.records, key, TextItem, set)).ok)
    await patch(world.records, key, TextItem, [], set)
  await keepIdentityUntil(world, owner, set.expires)
  return set.expires
}

export const ageNow = (world: RecordsWorld, { person }: SipText): number =>
  ageOn(person.born, localTime(world.now()).day)

interface Change {
  event?: SipEvent | undefined
  step: Omit<SipStep, 'at'>
  text?: Partial<SipText>
  set?: { consent?: SipConsent & { text?: string | undefined }; readers?: string[] } & Partial<
    Pick<SipItem, 'meeting' | 'followUpOn'>
  >
}

/** An older copy of the records, brought back, must not let anybody read again what was stopped since. */
const staysSo = async (world: RecordsWorld, owner: Owner, item: SipItem): Promise<void> => {
  const key = sipKeys.sip(owner.principal, item.sip)
  await keepClosed(world, key, { ...item, ...key })
}

/** Refuses `changed-meanwhile` where the state does not allow it, or somebody was first: the page shows how it is. */
export const change = async (
  world: RecordsWorld,
  owner: Owner,
  item: SipItem,
  { rev, once }: Press,
  now: SipText,
  { event, step, text = {}, set = {} }: Change,
): Promise<SipItem> => {
  if (item.texts.includes(once)) return item
  if (item.rev !== rev) throw new Refusal('changed-meanwhile')
  const state = event === undefined ? item.state : nextSipState(item.state, event)
  if (state === undefined) throw new Refusal('changed-meanwhile')
  const at = world.now()
  const next = { ...now, ...text, step: { ...step, at } }
  const expires = await keepText(world, owner, item.sip, once, next)
  const changed = {
    ...set,
    state,
    since: state === item.state && event === undefined ? item.since : at,
    texts: [...item.texts, once],
    expires,
    rev: rev + 1,
  }
  const isLess = state === 'stopped' || state === 'closed'
  if (isLess) await staysSo(world, owner, { ...item, ...(changed as Partial<SipItem>) } as SipItem)
  const key = sipKeys.sip(owner.principal, item.sip)
  const when = [{ path: 'rev', is: rev }] as const
  const written = await patch(world.records, key, SipItem, when, changed)
  if (!written.ok) throw new Refusal('changed-meanwhile')
  if (item.state === 'stopped' && !isLess) await staysSo(world, owner, written.item)
  return written.item
}
