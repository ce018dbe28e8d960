/** The journal of one person, for somebody who may and whose reading has been noted, each part by itself. */
import type { Chart } from '../../../shared/contract/records/journal.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enterFurther, type Opened } from '../access/enter.ts'
import { identityOf } from '../identity/person.ts'
import type { RecordsWorld } from '../records-world.ts'
import { notesOf } from './note-item.ts'
import { hasSafety, safetyOf } from './safety-record.ts'

export const readChart = async (
  world: RecordsWorld,
  owner: Opened<'identity' | 'journal'>,
): Promise<Chart> => {
  const person = await identityOf(world, owner)
  if (person === undefined) throw new Refusal('not-found')
  const safety = (await hasSafety(world, owner))
    ? await safetyOf(
        world,
        await enterFurther(world, owner, { action: 'read', resource: 'safety' }),
      )
    : undefined
  return { person, notes: await notesOf(world, owner), safety }
}
