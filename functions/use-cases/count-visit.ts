/** A visit that is over is counted, however often its last step broke off: it is marked until it is. */
import { keys } from '../store/keys.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { addTally, type Tally } from '../report/index.ts'

/** Adds its one row, then takes away the mark by which the clock would find it. Safe to repeat. */
export const countVisit = async (
  world: World,
  visit: Visit,
  form: Pick<Tally, 'topics' | 'outcome' | 'whereTo'> = {},
): Promise<void> => {
  await addTally(world, visit, form)
  if (visit.line !== 'uncounted') return
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [{ path: 'line', is: 'uncounted' }],
    set: { line: undefined, order: undefined },
  })
}
