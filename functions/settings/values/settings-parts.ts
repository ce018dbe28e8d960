/** What holds of each setting that has been changed; apart, for functions that only read one carry nothing of how it is changed. */
import * as z from 'zod/mini'
import { settingValue } from '../../../shared/rules/settings/setting.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { readAll } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

/** A value as JSON; absent where the code's default holds. */
export const held = {
  rev: z.number(),
  value: z.optional(z.string()),
  by: z.string(),
  at: z.number(),
  signedBy: z.optional(z.string()),
}
export const SettingItem = z.object({
  name: z.string(),
  ...held,
  proposed: z.optional(
    z.object({ value: z.string(), by: z.string(), staff: z.string(), at: z.number() }),
  ),
})
export type SettingItem = z.output<typeof SettingItem>

export const valueIn = (name: string, text: string | undefined): unknown =>
  text === undefined ? undefined : settingValue(name, JSON.parse(text))

/** By name; the default holds where a value is no longer of its shape. As old as a sign-in is checked. */
export const settingsNow = async (
  world: Pick<World, 'clinic'>,
): Promise<ReadonlyMap<string, unknown>> => {
  const mayBeOld = accountRule.endsWithin * 1000
  const items = await readAll(world.clinic, { ...settingsKeys.settings, mayBeOld }, SettingItem)
  return new Map(
    items.flatMap(({ name, value }) => {
      const now = valueIn(name, value)
      return now === undefined ? [] : [[name, now] as const]
    }),
  )
}
