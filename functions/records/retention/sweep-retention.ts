/**
 * Forgets whoever has been kept long enough, and ends the log after its years, over every employer. Each is forgotten by itself: one
 * that cannot be is counted and told, and the others do not wait for it. Doubled, late or broken off,
 * the next run does what is left.
 */
import { units } from '../../../shared/county/dalarna.ts'
import type { RecordsWorld } from '../records-world.ts'
import { endOldLog } from './end-of-log.ts'
import { forget } from './forget.ts'
import { intakesDue } from './intakes.ts'
import { peopleDue, type Due } from './people.ts'
import { treatmentsDue } from './treatments.ts'

export interface Swept {
  forgotten: number
  failed: number
}

/** `find` may fail as well: then nobody of that employer was forgotten, which counts as one. */
const sweepSome = async (
  find: () => Promise<Due[]>,
  each: (due: Due) => Promise<void>,
  swept: Swept,
): Promise<void> => {
  const due = await find().catch(() => undefined)
  if (due === undefined) swept.failed += 1
  for (const one of due ?? [])
    await each(one).then(
      () => (swept.forgotten += 1),
      () => (swept.failed += 1),
    )
}

export const sweepRetention = async (world: RecordsWorld): Promise<Swept> => {
  const swept: Swept = { forgotten: 0, failed: 0 }
  for (const { id } of units) {
    await sweepSome(
      () => peopleDue(world, id),
      (due) => forget(world, due, 'journal'),
      swept,
    )
    await sweepSome(
      () => treatmentsDue(world, id),
      (due) => forget(world, due, 'answers'),
      swept,
    )
    await sweepSome(
      () => intakesDue(world, id),
      (due) => forget(world, due, 'journal'),
      swept,
    )
    await endOldLog(world, id).catch(() => (swept.failed += 1))
  }
  world.log('retention-swept', { forgotten: swept.forgotten })
  if (swept.failed > 0) world.log('retention-failed', { failed: swept.failed })
  return swept
}
