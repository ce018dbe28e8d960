/** Spärr: the person, and nobody else, closes a unit out or lets it in again. No guardian can do either. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { enterOwn } from './enter.ts'

export const setBlock = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
  blocked: boolean,
): Promise<void> => {
  if (unitById(unit) === undefined) throw new Refusal('bad-input', ['unit'])
  await enterOwn(world, owner, blocked ? 'block' : 'unblock', 'block')
  const key = recordKeys.block(owner, unit)
  if (blocked) await world.records.write({ put: { ...key, unit, since: world.now() } })
  else await world.records.write({ remove: key })
}

export const blocksOf = async (world: RecordsWorld, owner: Owner): Promise<UnitId[]> =>
  (await world.records.list({ ...recordKeys.blocks(owner), fresh: true })).map(({ unit }) =>
    String(unit),
  )
