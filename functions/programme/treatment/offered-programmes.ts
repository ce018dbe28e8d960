/** Which programmes are offered where: the county's rule, until an admin of the employer says otherwise. */
import * as z from 'zod/mini'
import { unitById, units } from '../../../shared/county/dalarna.ts'
import { enrolmentRule } from '../../../shared/programme/enrolment-rule.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { patch, put, read, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { newestPack, packs } from './pack-of.ts'

const programmes = (): string[] => [...new Set(packs.map(({ id }) => id))]

const OfferedItem = z.object({ offered: z.boolean() })

/** What has been said, by programme and employer. */
const saidOf = async (world: RecordsWorld): Promise<ReadonlyMap<string, boolean>> => {
  const query = { ...recordKeys.programmes, fresh: true }
  const withKey = z.extend(OfferedItem, { sk: z.string() })
  const items = await readAll(world.records, query, withKey)
  return new Map(items.map(({ sk, offered }) => [sk, offered]))
}

export const isOffered = async (
  world: RecordsWorld,
  programme: string,
  principal: UnitId,
): Promise<boolean> => {
  const key = programmeKeys.offered(programme, principal)
  const item = await read(world.records, key, OfferedItem, { fresh: true })
  if (item !== undefined) return item.offered
  return enrolmentRule.offeredAt.includes(principal) && programmes().includes(programme)
}

export const setOffered = async (
  world: RecordsWorld,
  programme: string,
  principal: UnitId,
  offered: boolean,
): Promise<void> => {
  const key = programmeKeys.offered(programme, principal)
  const first = await put(world.records, key, OfferedItem, { offered })
  if (!first.ok) await patch(world.records, key, OfferedItem, [], { offered })
}

export const offeredNow = async (world: RecordsWorld) => {
  const said = await saidOf(world)
  return programmes().flatMap((programme) => {
    const employers = units
      .filter(
        ({ id }) =>
          said.get(programmeKeys.offered(programme, id).sk) ?? enrolmentRule.offeredAt.includes(id),
      )
      .map(({ id }) => unitById(id)?.name ?? id)
    const name = newestPack(programme)?.displayedAs ?? programme
    return employers.length === 0 ? [] : [{ programme, name, employers }]
  })
}
