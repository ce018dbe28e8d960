/** Settings by kind, for those of the server who ask for one. */
import type { LegalWords } from '../../../shared/county/legal-texts.ts'
import { placeById, type PlaceValue } from '../../../shared/county/places.ts'
import type { DecidedTargets } from '../../../shared/rules/report/indicators.ts'
import type { World } from '../../ports/world.ts'
import { settingsNow } from './settings-parts.ts'

/** Those of one kind, by what they are of. */
export const ofKind = <T>(now: ReadonlyMap<string, unknown>, kind: string): Record<string, T> =>
  Object.fromEntries(
    [...now]
      .filter(([name]) => name.startsWith(`${kind}.`))
      .map(([name, value]) => [name.slice(kind.length + 1), value as T]),
  )

export const topicsIn = (now: ReadonlyMap<string, unknown>): Record<string, string> =>
  ((now.get('named.topics') ?? {}) as Record<string, Record<string, string>>)['sv'] ?? {}

/** Empty where nobody has filled one in. */
export const phoneOfPlace = async (world: Pick<World, 'clinic'>, place: string): Promise<string> =>
  ofKind<PlaceValue>(await settingsNow(world), 'place')[place]?.phone ??
  placeById(place)?.phone ??
  ''

export const legalNow = async (world: Pick<World, 'clinic'>): Promise<Record<string, LegalWords>> =>
  ofKind(await settingsNow(world), 'legal')

/** What the county calls its topics itself, in Swedish, as staff and the report say them. */
export const topicsNow = async (world: Pick<World, 'clinic'>): Promise<Record<string, string>> =>
  topicsIn(await settingsNow(world))

export const targetsNow = async (world: Pick<World, 'clinic'>): Promise<DecidedTargets> =>
  ofKind(await settingsNow(world), 'target')
