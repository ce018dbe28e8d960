/** All that one employer keeps of somebody who is known, for themselves; what was judged in danger is asked for and noted where there is any. */
import {
  blocksOf,
  enterFurther,
  identityOf,
  notesOf,
  type Opened,
  readersOf,
  type RecordsWorld,
} from '../../records/index.ts'
import { employerName } from '../../visit/index.ts'
import type { RecordTakenOut } from '../../../shared/contract/records/take-out.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { showConsents } from './show-consents.ts'

const seldom = () => import('../../records/lazy.ts')

export const takeOutRecord = async (
  world: RecordsWorld,
  owner: Opened<'identity' | 'journal' | 'consent' | 'block' | 'log'>,
): Promise<RecordTakenOut> => {
  const person = await identityOf(world, owner)
  if (person === undefined) throw new Refusal('not-found')
  const { hasSafety, openingsOf, safetyOf } = await seldom()
  const safety = (await hasSafety(world, owner))
    ? await safetyOf(
        world,
        await enterFurther(world, owner, { action: 'export', resource: 'safety' }),
      )
    : []
  const [notes, consents, blocks, openings, readings] = await Promise.all([
    notesOf(world, owner),
    showConsents(world, owner),
    blocksOf(world, owner),
    openingsOf(world, owner),
    readersOf(world, owner),
  ])
  return {
    keeper: owner.principal,
    employer: employerName(owner.principal),
    person,
    notes,
    safety,
    consents,
    blocked: blocks.map(({ unit, since }) => ({ unit, employer: employerName(unit), since })),
    openings,
    readings,
  }
}
