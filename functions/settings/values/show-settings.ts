/** Settings as each who asks may see them: all of the county's, a unit's own, and what is open to everybody. */
import type {
  ChangedDirectory,
  OpenPlace,
  Setting,
} from '../../../shared/contract/settings/settings.ts'
import type { AddedService } from '../../../shared/county/added.ts'
import { municipalitiesNamed } from '../../../shared/county/dalarna.ts'
import { serviceNames } from '../../../shared/county/service-names.ts'
import { type PlaceValue, places } from '../../../shared/county/places.ts'
import {
  type ChainSetting,
  type RepliesSetting,
  type ServiceSetting,
  settingOf,
} from '../../../shared/rules/settings/setting.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { ofKind, topicsIn } from './settings-read.ts'
import { settingItems, shownSetting } from './setting-item.ts'
import { settingsRev } from './settings-list.ts'
import { settingsNow } from './settings-parts.ts'

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

const directoryIn = (now: ReadonlyMap<string, unknown>): ChangedDirectory => {
  const all = Object.entries(ofKind<ServiceSetting>(now, 'service'))
  return {
    services: Object.fromEntries(all.map(([id, { call, web }]) => [id, { call, web }])),
    hidden: all.flatMap(([id, { hidden }]) => (hidden ? [id] : [])),
    added: (now.get('added.services') ?? []) as AddedService[],
  }
}

export const openPlaces = async (
  world: World,
): Promise<{ places: OpenPlace[] } & ChangedDirectory> => {
  const now = await settingsNow(world)
  const own = ofKind<PlaceValue>(now, 'place')
  return {
    places: places.map((place) => ({ ...place, ...own[place.id] })),
    ...directoryIn(now),
  }
}

const nameOf = (id: string): string => (serviceNames as Readonly<Record<string, string>>)[id] ?? id

/** With what the county has changed in its directory: the built page says it as it was. */
export const placesInWords = async (world: World): Promise<string> => {
  const { places: all, services, hidden = [], added = [] } = await openPlaces(world)
  const changed = [
    ...(hidden.length === 0 ? [] : [['Visas inte längre', ...hidden.map(nameOf)]]),
    ...Object.entries(services)
      .filter(([id]) => !hidden.includes(id))
      .map(([id, { call, web }]) => [nameOf(id), call, web]),
    ...added.map(({ name, municipalities, about, call, web }) => [
      ...[name, municipalitiesNamed(municipalities), about, call, web],
    ]),
  ]
  const list = 'i listan över vem som kan hjälpa'
  return (
    [
      [changed.length === 0 ? `Inget är ändrat ${list}.` : `Ändrat ${list}`],
      ...changed,
      ...all.map(({ name, address, hours, phone, web }) => [name, address, hours, phone, web]),
    ]
      .map((lines) => lines.filter((line) => line !== '').join('\n'))
      .join('\n\n') + '\n'
  )
}

export const deskSettings = async (
  world: World,
): Promise<
  ChangedDirectory & {
    rev: number
    replies: Record<string, RepliesSetting>
    chains: Record<string, ChainSetting>
    topics: Record<string, string>
  }
> => {
  // Read first: what is told is as new as it says, or newer.
  const rev = await settingsRev(world)
  const now = await settingsNow(world)
  return {
    rev,
    ...directoryIn(now),
    replies: ofKind(now, 'replies'),
    chains: ofKind(now, 'chain'),
    topics: topicsIn(now),
  }
}
