/** The values of a file as they are, over whatever is there: for a clinic that begins, not for one that is changed by people. */
import { put, patch } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { Values } from '../../../shared/rules/settings/settings-file.ts'
import type { World } from '../../ports/world.ts'
import { keepBefore, settingItem } from './setting-item.ts'
import { SettingItem } from './settings-parts.ts'

/** In the history it stands for a person's name. */
const by = 'Filen vid starten'

/** The same file again changes nothing. */
export const takeFile = async (world: World, values: Values): Promise<void> => {
  for (const [name, given] of Object.entries(values)) {
    const value = JSON.stringify(given)
    const item = await settingItem(world, name)
    if (item?.value === value) continue
    const key = settingsKeys.setting(name)
    const rev = (item?.rev ?? 0) + 1
    const set = { value, rev, by, at: world.now() }
    if (item === undefined) await put(world.clinic, key, SettingItem, { name, ...set })
    else {
      await keepBefore(world, item)
      const cleared = { ...set, signedBy: undefined, proposed: undefined }
      await patch(world.clinic, key, SettingItem, [{ path: 'rev', is: item.rev }], cleared)
    }
  }
}
