/** Whose yes a plan rests on: the youth's, by name of each who takes part, and guardians' by age and maturity. */
import type { Ask } from '../../shared/contract/endpoint.ts'
import type { sipApi } from '../../shared/contract/intake/sip.ts'
import type { SipStep, SipText } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { consentFaults, ageRuleFor } from '../../shared/rules/intake/consent-by-age.ts'
import { sipConsentTextNow } from '../../shared/rules/sip/sip-consent-text.ts'
import { type SipConsent, sipConsentMissing, sipRule } from '../../shared/rules/sip/sip-rule.ts'
import type { SipEvent } from '../../shared/rules/sip/sip-states.ts'
import type { Opened, Owner, RecordsWorld } from '../records/index.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put } from '../store/items.ts'
import { repeatChange } from '../store/repeat-change.ts'
import { sipKeys } from '../store/sip-keys.ts'
import type { StaffMember } from '../visit/index.ts'
import { SharedSipItem } from './shared-sip.ts'
import { type SipItem, sipOf } from './sip-item.ts'
import { ageNow, change, type Press, textOf } from './sip-text.ts'

type Row = typeof sipApi
type Record = Opened<'sip'>

/** Who may come by their own unit's desk: the youth has said yes to them by name. */
const readersIn = ({ parties }: Pick<SipText, 'parties'>): string[] =>
  parties.flatMap(({ unit, yes }) => (unit !== undefined && yes ? [unit] : []))

/** The pointers go first: one that leads to nothing is passed over, a plan without one is not found. */
const point = async (
  world: RecordsWorld,
  owner: Owner,
  sip: string,
  readers: readonly string[],
) => {
  const { principal } = owner
  const set = { principal, sip, expires: expiresAt(world.now() + sipRule.consentLasts) }
  for (const unit of readers) {
    const key = sipKeys.shared(unit, owner, sip)
    if (!(await put(world.records, key, SharedSipItem, set)).ok)
      await patch(world.records, key, SharedSipItem, [], set)
  }
}

/** What became of the state by who says yes now. */
const eventBy = (
  world: RecordsWorld,
  { state }: SipItem,
  consent: SipConsent,
): SipEvent | undefined => {
  const goesOn = sipConsentMissing(consent, world.now()).length === 0
  if (state === 'wished' || state === 'stopped') return goesOn ? 'agree' : undefined
  return goesOn ? undefined : 'stop'
}

interface Said {
  press: Press
  consent: Partial<SipItem['consent']>
  step: Omit<SipStep, 'at'>
  text?: Partial<SipText>
}

const changeConsent = async (
  world: RecordsWorld,
  record: Record,
  item: SipItem,
  now: SipText,
  { press, consent: said, step, text = {} }: Said,
): Promise<void> => {
  const consent = { ...item.consent, age: ageNow(world, now), ...said }
  const readers = readersIn({ ...now, ...text })
  await point(world, record, item.sip, readers)
  const event = eventBy(world, item, consent)
  await change(world, record, item, press, now, { event, step, text, set: { consent, readers } })
}

/** Refuses words the youth has not read, and a party nobody has named. */
export const agreeToSip = async (
  world: RecordsWorld,
  record: Record,
  { sip, rev, once, parties, text, lang }: Ask<Row['agreeToSip']>,
): Promise<void> => {
  if (text !== sipConsentTextNow) throw new Refusal('changed-meanwhile')
  const item = await ownSip(world, record, sip)
  const now = await textOf(world, record, item)
  if (item.texts.includes(once)) return
  if (item.state === 'closed') throw new Refusal('changed-meanwhile')
  const known = now.parties.map(({ party }) => party)
  if (parties.some((one) => !known.includes(one))) throw new Refusal('bad-input', ['parties'])
  const named = now.parties.map((one) => ({ ...one, yes: parties.includes(one.party) }))
  const until = world.now() + sipRule.consentLasts
  await changeConsent(world, record, item, now, {
    press: { rev, once },
    consent: { youth: 'yes', until, text: `${text} ${lang}` },
    step: { kind: 'yes', words: namesOf(named.filter(({ yes }) => yes)) },
    text: { parties: named },
  })
}

export const namesOf = (parties: readonly { name: string }[]): string =>
  parties.map(({ name }) => name).join(', ')

/** The person's own, and nobody else's. */
export const ownSip = async (world: RecordsWorld, record: Owner, sip: string): Promise<SipItem> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.subject !== record.subject) throw new Refusal('not-found')
  return item
}

const takeBackNow = async (
  world: RecordsWorld,
  record: Record,
  { sip, once }: Ask<Row['takeSipBack']>,
): Promise<void> => {
  const item = await ownSip(world, record, sip)
  if (item.state === 'closed' || item.consent.youth === 'taken-back') return
  const now = await textOf(world, record, item)
  const press = { rev: item.rev, once }
  if (item.state === 'wished') {
    const consent = { ...item.consent, youth: 'taken-back' } as const
    const step = { kind: 'declined' } as const
    await change(world, record, item, press, now, { event: 'decline', step, set: { consent } })
    return
  }
  await changeConsent(world, record, item, now, {
    press,
    consent: { youth: 'taken-back' },
    step: { kind: 'taken-back' },
  })
}

/** Said twice, it has been said once; whatever else was changed meanwhile, it is so from now on. */
export const takeSipBack = (
  world: RecordsWorld,
  record: Record,
  ask: Ask<Row['takeSipBack']>,
): Promise<void> => repeatChange(() => takeBackNow(world, record, ask))

const kinds = {
  yes: 'guardians-yes',
  'one-yes': 'guardians-yes',
  'taken-back': 'guardians-taken-back',
  mature: 'mature',
  'not-yet': 'not-yet',
} as const

/** Why one guardian is enough, and why somebody is mature enough, is written down, by the county's rule of age. */
const requireWhy = (age: number, { said, whyOne, words }: Ask<Row['recordSipConsent']>): void => {
  const judged = said === 'mature' || said === 'not-yet'
  if (judged && (words ?? '') === '') throw new Refusal('bad-input', ['words'])
  if (said !== 'yes' && said !== 'one-yes') return
  const isOfAge = ageRuleFor(age)?.usual === 'youth-alone'
  if (isOfAge) throw new Refusal('bad-input', ['said'])
  const way = said === 'yes' ? 'youth-and-both' : 'youth-and-one'
  const faults = consentFaults(age, { youth: true, way, whyOne })
  if (faults.length > 0) throw new Refusal('consent-first', faults)
}

export const recordSipConsent = async (
  world: RecordsWorld,
  { firstName }: StaffMember,
  ask: Ask<Row['recordSipConsent']>,
  record: Record,
): Promise<void> => {
  const { sip, rev, once, said, words, whyOne } = ask
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  if (item.state === 'closed') throw new Refusal('changed-meanwhile')
  const now = await textOf(world, record, item)
  requireWhy(ageNow(world, now), ask)
  const isJudged = said === 'mature' || said === 'not-yet'
  const guardians = said === 'taken-back' ? said : 'yes'
  const way = said === 'one-yes' ? 'youth-and-one' : 'youth-and-both'
  const why = [whyOne, words].filter((one) => one !== undefined && one !== '').join(': ')
  await changeConsent(world, record, item, now, {
    press: { rev, once },
    consent: isJudged ? { judged: said } : { guardians, way },
    step: { kind: kinds[said], by: firstName, ...(why === '' ? {} : { words: why }) },
  })
}
