/** Spärr: the person, and nobody else, closes an employer or a care unit within it out, or lets it in again. No guardian can do either. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { careUnits } from '../../../shared/county/care-units.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../records-world.ts'
import { keepClosed } from '../stays-closed.ts'
import { put, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Opened } from './enter.ts'

const BlockItem = z.object({ unit: z.string(), since: z.number() })

export const setBlock = async (
  world: RecordsWorld,
  owner: Opened<'block'>,
  unit: UnitId,
  blocked: boolean,
): Promise<void> => {
  const isWithin = careUnits.some(({ id, of }) => id === unit && of === owner.principal)
  if (!isWithin && unitById(unit) === undefined) throw new Refusal('bad-input', ['unit'])
  const key = recordKeys.block(owner, unit)
  if (!blocked) {
    await world.records.write({ remove: key })
    await world.clinic.write({ remove: recordKeys.closed(key) })
    return
  }
  const block = { unit, since: world.now() }
  await keepClosed(world, key, { ...key, ...block })
  await put(world.records, key, BlockItem, block)
}

export const blocksOf = (
  world: RecordsWorld,
  owner: Opened<'block'>,
): Promise<{ unit: UnitId; since: number }[]> =>
  readAll(world.records, { ...recordKeys.blocks(owner), fresh: true }, BlockItem)
