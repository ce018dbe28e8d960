/** A press that the network brings again, late, is not carried out again: it would undo what has been decided since. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { OnceId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** Longer than anything between a page and us holds a call. */
const kept = 3_600_000

/** `name` is what the page has called this press; those of 0.1.0 give none. Refuses `changed-meanwhile`: the page shows how it is. */
export const requireFirst = async (world: World, name = ''): Promise<void> => {
  if (!OnceId.safeParse(name).success) return
  const mark = world.id()
  const expires = expiresAt(world.now() + kept)
  const written = await world.clinic.write({ put: { ...keys.press(name), mark, expires } })
  // The write went through, but its answer was lost and the database was asked again.
  if (!written.ok && written.current?.['mark'] !== mark) throw new Refusal('changed-meanwhile')
}
