/** One setting as it lies: what holds, what is proposed, and each thing that held before it. */
import * as z from 'zod/mini'
import type { Setting, SettingBefore } from '../../../shared/contract/settings/settings.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { put, read, readAll } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'
import { held, SettingItem, valueIn } from './settings-parts.ts'

const BeforeItem = z.object(held)

export const settingItem = (world: World, name: string): Promise<SettingItem | undefined> =>
  read(world.clinic, settingsKeys.setting(name), SettingItem, { fresh: true })

export const settingItems = (world: World): Promise<SettingItem[]> =>
  readAll(world.clinic, { ...settingsKeys.settings, fresh: true }, SettingItem)

export const shownSetting = (item: SettingItem, me: StaffId): Setting => {
  const { name, rev, value, by, at, signedBy, proposed } = item
  return {
    name,
    rev,
    value: valueIn(name, value) ?? null,
    by,
    at,
    ...(signedBy === undefined ? {} : { signedBy }),
    ...(proposed === undefined
      ? {}
      : {
          proposed: {
            value: JSON.parse(proposed.value) as unknown,
            by: proposed.by,
            at: proposed.at,
            mine: proposed.staff === me,
          },
        }),
  }
}

/** Written before what held is replaced, so that nothing is lost between the two. Safe to repeat. */
export const keepBefore = async (world: World, item: SettingItem): Promise<void> => {
  const { name, rev, value, by, at, signedBy } = item
  const key = settingsKeys.settingBefore(name, rev)
  await put(world.clinic, key, BeforeItem, { rev, value, by, at, signedBy })
}

/** The newest first. */
export const settingBefore = async (world: World, name: string): Promise<SettingBefore[]> =>
  (await readAll(world.clinic, { ...settingsKeys.settingBefores(name), fresh: true }, BeforeItem))
    .map(({ rev, value, by, at, signedBy }) => ({
      rev,
      value: valueIn(name, value) ?? null,
      by,
      at,
      ...(signedBy === undefined ? {} : { signedBy }),
    }))
    .reverse()
