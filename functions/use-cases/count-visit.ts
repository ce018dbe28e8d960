/** A visit that is over is counted, however often its last step broke off: it is marked until it is. */
import { keys } from '../store/keys.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { addTally, countLevelChange, type Tally } from '../report/index.ts'
import { noteBadEnding } from '../safety/index.ts'

/**
 * Its one row, a changed level, and an ending that two people look at (R8); last of all goes the mark
 * by which the clock would find it. Each step is done once however often it is repeated.
 */
export const countVisit = async (
  world: World,
  visit: Visit,
  form: Pick<Tally, 'topics' | 'outcome' | 'whereTo'> = {},
): Promise<void> => {
  await addTally(world, visit, form)
  await countLevelChange(world, visit)
  await noteBadEnding(world, visit, form.outcome)
  if (visit.line !== 'uncounted') return
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [{ path: 'line', is: 'uncounted' }],
    set: { line: undefined, order: undefined },
  })
}
