/** What another employer that takes part is let see: the plan itself, listed without a name, opened one by one and noted at its keeper. */
import * as z from 'zod/mini'
import type { SharedSip, SharedSipShown } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { UnitId } from '../../shared/ids.ts'
import type { Opened, RecordsWorld } from '../records/index.ts'
import { readAll } from '../store/items.ts'
import { sipKeys } from '../store/sip-keys.ts'
import { employerName } from '../visit/index.ts'
import { isShared, type SipItem, sipOf } from './sip-item.ts'
import { textOf } from './sip-text.ts'

/** Leads a unit to a plan it takes part in; the plan itself decides. */
export const SharedSipItem = z.object({
  principal: z.string(),
  sip: z.string(),
  expires: z.number(),
})

const rowOf = (keeper: UnitId, { sip, state, since }: SipItem): SharedSip => ({
  keeper,
  from: employerName(keeper),
  sip,
  state,
  since,
})

/** Refuses `not-found` alike for what never was, is not shared and is shared no longer. */
export const sharedItem = async (
  world: RecordsWorld,
  unit: UnitId,
  { keeper, sip }: { keeper: UnitId; sip: string },
): Promise<SipItem> => {
  const item = await sipOf(world, keeper, sip)
  if (!isShared(item, unit, world.now())) throw new Refusal('not-found')
  return item
}

export const sharedSips = async (world: RecordsWorld, unit: UnitId): Promise<SharedSip[]> => {
  const query = { ...sipKeys.sharedWith(unit), fresh: true }
  const found = await Promise.all(
    (await readAll(world.records, query, SharedSipItem)).map(({ principal: keeper, sip }) =>
      sharedItem(world, unit, { keeper, sip }).then(
        (item) => [rowOf(keeper, item)],
        () => [],
      ),
    ),
  )
  return found.flat().sort((a, b) => b.since - a.since)
}

export const showSharedSip = async (
  world: RecordsWorld,
  record: Opened<'sip'>,
  sip: string,
): Promise<SharedSipShown> => {
  const item = await sharedItem(world, record.by.unit, { keeper: record.principal, sip })
  const { person, goals, parties, measures, responsible, meeting } = await textOf(
    world,
    record,
    item,
  )
  return {
    ...rowOf(record.principal, item),
    person: { firstName: person.firstName, lastName: person.lastName },
    goals,
    parties: parties.flatMap(({ name, yes }) => (yes ? [name] : [])),
    measures,
    responsible,
    meeting,
    followUpOn: item.followUpOn,
  }
}
