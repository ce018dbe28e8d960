/**
 * The settings that a youth's way asks for: read without the shapes of all the others, which weigh on a first answer more
 * than they say. What was kept has been looked through when it was written; here it is seen that it still is what it was.
 */
import type { AddedContact } from '../../../shared/county/added.ts'
import {
  changedContacts,
  type ChangedContacts,
  type ContactValue,
} from '../../../shared/county/crisis-changes.ts'
import type { OpenRule } from '../../../shared/rules/opening/shift-door.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import { held, type Known, mayBeOld } from './settings-list.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
/** A number or an address on the web, and nothing that could be more in a page. */
const isWay = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^[\w+ ./-]*$/.test(value))
const isContact = (value: unknown): value is ContactValue =>
  isObject(value) && isWay(value['call']) && isWay(value['chat'])

const isOffered = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => /^[a-z0-9-]+$/.test(String(one)))

/** Which topics and exercises the county offers, each in its order; nothing of what it has not chosen. */
export const offeredNow = async (world: Known): Promise<Readonly<Record<string, string[]>>> =>
  Object.fromEntries(
    (await held(world, 'offered.')).flatMap(([what, value]) =>
      isOffered(value) ? [[what, value] as const] : [],
    ),
  )

/** A name that needs no quotes of its own in a page, and no other word than the list has. */
const isAdded = (value: unknown): value is AddedContact =>
  isContact(value) &&
  isOffered(['id', 'for', 'hours'].map((field) => (value as Record<string, unknown>)[field])) &&
  /^[^<>&"'$`]+$/.test((value as AddedContact).name)

/** What the county has decided of urgent help. */
export const contactsNow = async (world: Known): Promise<ChangedContacts> => {
  const known = (await held(world, 'contact.')).filter(([, value]) => isContact(value))
  const [[, more] = []] = await held(world, 'added.contacts')
  const added = Array.isArray(more) ? more.filter(isAdded) : []
  return changedContacts(Object.fromEntries(known) as Record<string, ContactValue>, added)
}

const isByChannel = (value: unknown): boolean =>
  isObject(value) && ['chat', 'voice', 'video'].every((channel) => Number(value[channel]) >= 1)

/** Undefined while the code's own holds. */
export const openRuleSet = async (world: Known): Promise<OpenRule | undefined> => {
  const [[, rule] = []] = await held(world, 'opening.rule')
  const isRule =
    isObject(rule) && isByChannel(rule['people']) && isByChannel(rule['anonymousAdvisers'])
  return isRule ? (rule as unknown as OpenRule) : undefined
}

/** Where whoever is on call is rung. */
export const phonesOfAccounts = async ({ clinic }: Known): Promise<ReadonlyMap<string, string>> => {
  const all = await clinic.list({ ...settingsKeys.accountPhones, mayBeOld })
  return new Map(all.map(({ sk, phone }) => [sk, String(phone)]))
}
