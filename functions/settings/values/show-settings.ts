/** Settings as each who asks may see them: all of the county's, a unit's own, and what is open to everybody. */
import type { OpenPlace, Setting } from '../../../shared/contract/settings/settings.ts'
import {
  changedContacts,
  type ChangedContacts,
  type ContactValue,
} from '../../../shared/county/changed-contacts.ts'
import type { DecidedTargets } from '../../../shared/rules/report/indicators.ts'
import { placeById, type PlaceValue, places } from '../../../shared/county/places.ts'
import {
  type ChainSetting,
  type OpeningSetting,
  type RepliesSetting,
  type ServiceSetting,
  settingOf,
} from '../../../shared/rules/settings/setting.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { settingItems, settingsNow, shownSetting } from './setting-item.ts'

/** With `unit`, those of its admins; otherwise all: the county's file has them, too. */
export const showSettings = async (
  world: World,
  me: StaffId,
  unit?: string,
): Promise<{ settings: Setting[] }> => ({
  settings: (await settingItems(world))
    .filter(({ name }) => {
      const kind = settingOf(name)
      return kind !== undefined && (unit === undefined || kind.unit === unit)
    })
    .map((item) => shownSetting(item, me)),
})

/** Those of one kind, by what they are of. */
const ofKind = <T>(now: ReadonlyMap<string, unknown>, kind: string): Record<string, T> =>
  Object.fromEntries(
    [...now]
      .filter(([name]) => name.startsWith(`${kind}.`))
      .map(([name, value]) => [name.slice(kind.length + 1), value as T]),
  )

export const openPlaces = async (
  world: World,
): Promise<{ places: OpenPlace[]; services: Record<string, ServiceSetting> }> => {
  const now = await settingsNow(world)
  const own = ofKind<PlaceValue>(now, 'place')
  return {
    places: places.map((place) => ({ ...place, ...own[place.id] })),
    services: ofKind(now, 'service'),
  }
}

/** Empty where nobody has filled one in. */
export const phoneOfPlace = async (world: Pick<World, 'clinic'>, place: string): Promise<string> =>
  ofKind<PlaceValue>(await settingsNow(world), 'place')[place]?.phone ??
  placeById(place)?.phone ??
  ''

/** What the county has decided of urgent help. */
export const contactsNow = async (world: World): Promise<ChangedContacts> =>
  changedContacts(ofKind<ContactValue>(await settingsNow(world), 'contact'))

export const targetsNow = async (world: Pick<World, 'clinic'>): Promise<DecidedTargets> =>
  ofKind(await settingsNow(world), 'target')

/** Undefined while the code's own holds. */
export const openRuleSet = async (
  world: Pick<World, 'clinic'>,
): Promise<OpeningSetting | undefined> =>
  (await settingsNow(world)).get('opening.rule') as OpeningSetting | undefined

export const placesInWords = async (world: World): Promise<string> =>
  (await openPlaces(world)).places
    .map(({ name, address, hours, phone, web }) =>
      [name, address, hours, phone, web].filter((line) => line !== '').join('\n'),
    )
    .join('\n\n') + '\n'

export const deskSettings = async (
  world: World,
): Promise<{
  services: Record<string, ServiceSetting>
  replies: Record<string, RepliesSetting>
  chains: Record<string, ChainSetting>
}> => {
  const now = await settingsNow(world)
  return {
    services: ofKind(now, 'service'),
    replies: ofKind(now, 'replies'),
    chains: ofKind(now, 'chain'),
  }
}
