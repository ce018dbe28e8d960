/** Which programmes are offered where: the county's rule, until an admin of the employer says otherwise. */
import { unitById, units } from '../../../shared/county/dalarna.ts'
import { enrolmentRule } from '../../../shared/programme/enrolment-rule.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { newestPack, packs } from './pack-of.ts'

const programmes = (): string[] => [...new Set(packs.map(({ id }) => id))]

/** What has been said, by programme and employer. */
const saidOf = async (world: RecordsWorld): Promise<ReadonlyMap<string, boolean>> => {
  const items = await world.records.list({ ...recordKeys.programmes, fresh: true })
  return new Map(items.map(({ sk, offered }) => [sk, offered === true]))
}

export const isOffered = async (
  world: RecordsWorld,
  programme: string,
  principal: UnitId,
): Promise<boolean> => {
  const item = await world.records.get(programmeKeys.offered(programme, principal), { fresh: true })
  if (item !== undefined) return item.offered === true
  return enrolmentRule.offeredAt.includes(principal) && programmes().includes(programme)
}

export const setOffered = async (
  world: RecordsWorld,
  programme: string,
  principal: UnitId,
  offered: boolean,
): Promise<void> => {
  const key = programmeKeys.offered(programme, principal)
  const put = await world.records.write({ put: { ...key, offered } })
  if (!put.ok) await world.records.write({ patch: key, when: [], set: { offered } })
}

export const offeredNow = async (world: RecordsWorld) => {
  const said = await saidOf(world)
  return programmes().flatMap((programme) => {
    const employers = units
      .filter(({ id }) => said.get(`${programme}#${id}`) ?? enrolmentRule.offeredAt.includes(id))
      .map(({ id }) => unitById(id)?.name ?? id)
    const name = newestPack(programme)?.displayedAs ?? programme
    return employers.length === 0 ? [] : [{ programme, name, employers }]
  })
}
