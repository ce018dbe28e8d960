/**
 * The settings that a youth's way asks for: read without the shapes of all the others, which weigh on a first answer more
 * than they say. What was kept has been looked through when it was written; here it is seen that it still is what it was.
 */
import type { OpenRule } from '../../../shared/rules/opening/shift-door.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import { held, type Known, mayBeOld } from './settings-list.ts'

/** A value as it lies may be anything. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
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
