/** A setting is changed from the revision that was seen: whoever is second is told, and what is clinical waits for another to sign. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Setting } from '../../../shared/contract/settings/settings.ts'
import { oddAdded } from '../../../shared/rules/settings/added.ts'
import { settingOf, settingValue } from '../../../shared/rules/settings/setting.ts'
import { oddTopicName } from '../../../shared/rules/settings/topic-names.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { type Changes, patch, put } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'
import { keepBefore, settingItem, shownSetting } from './setting-item.ts'
import { SettingItem } from './settings-parts.ts'

interface Editor {
  id: StaffId
  firstName: string
}
interface Change {
  name: string
  /** The revision it was made from. */
  after: number
  /** `null` for the default that the code ships. */
  value?: unknown
}

type Told =
  | { outcome: 'kept' | 'proposed' | 'own-signature'; setting: Setting }
  | { outcome: 'changed'; setting?: Setting }

const changed = (item: SettingItem | undefined, me: StaffId): Told => ({
  outcome: 'changed',
  ...(item === undefined ? {} : { setting: shownSetting(item, me) }),
})

const write = async (
  world: World,
  editor: Editor,
  outcome: 'kept' | 'proposed',
  { name, after }: Change,
  set: Changes<SettingItem>,
): Promise<Told> => {
  const key = settingsKeys.setting(name)
  const next = { ...set, rev: after + 1 }
  const fresh = { name, by: editor.firstName, at: world.now(), ...next } as SettingItem
  const written =
    after === 0
      ? await put(world.clinic, key, SettingItem, fresh)
      : await patch(world.clinic, key, SettingItem, [{ path: 'rev', is: after }], next)
  if (!written.ok) return changed(written.current, editor.id)
  return { outcome, setting: shownSetting(written.item, editor.id) }
}

/** `value` is parsed again: what the edge has let through is any JSON. Refuses `bad-input` by name of the field. */
const asText = (name: string, value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  const read = settingValue(name, value)
  if (read === undefined) throw new Refusal('bad-input', ['value'])
  if ((oddAdded(name, read) ?? oddTopicName(name, read)) !== undefined)
    throw new Refusal('bad-input', ['name'])
  return JSON.stringify(read)
}

/** Of the coordinator's settings, or of one unit's own. Refuses `not-found` for what is another's, or nothing. */
export const keepSetting = async (
  world: World,
  editor: Editor,
  change: Change,
  unit?: string,
): Promise<Told> => {
  const kind = settingOf(change.name)
  if (kind === undefined || kind.unit !== unit) throw new Refusal('not-found')
  const value = asText(change.name, change.value)
  const item = await settingItem(world, change.name)
  if ((item?.rev ?? 0) !== change.after) return changed(item, editor.id)
  const { id: staff, firstName: by } = editor
  const at = world.now()
  if (kind.signatures === 2) {
    const proposed = { value: value ?? 'null', by, staff, at }
    return write(world, editor, 'proposed', change, { proposed })
  }
  if (item !== undefined) await keepBefore(world, item)
  return write(world, editor, 'kept', change, { value, by, at, signedBy: undefined })
}

/** Another's hand than the one that proposed, under exactly what was proposed. */
export const signSetting = async (world: World, editor: Editor, change: Change): Promise<Told> => {
  const item = await settingItem(world, change.name)
  const proposed = item?.proposed
  if (item?.rev !== change.after || proposed === undefined) return changed(item, editor.id)
  if (proposed.staff === editor.id)
    return { outcome: 'own-signature', setting: shownSetting(item, editor.id) }
  // A proposal may be older than the list of what there is.
  const value = asText(change.name, JSON.parse(proposed.value))
  await keepBefore(world, item)
  return write(world, editor, 'kept', change, {
    value,
    by: proposed.by,
    at: world.now(),
    signedBy: editor.firstName,
    proposed: undefined,
  })
}

/** What holds goes on holding. */
export const dropProposal = async (world: World, editor: Editor, change: Change): Promise<Told> => {
  const item = await settingItem(world, change.name)
  if (item?.rev !== change.after || item.proposed === undefined) return changed(item, editor.id)
  return write(world, editor, 'kept', change, { proposed: undefined })
}
