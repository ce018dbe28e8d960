/** A P1–P2 visit that ended badly goes to a list, with no way back to the visit itself (R8). */
import { badEnding, badEndingRule, type BadHow } from '../../shared/rules/safety/bad-ending.ts'
import { gravest, type Level } from '../../shared/rules/line/triage.ts'
import type { UnitId } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

export interface EndingItem {
  id: string
  level: Level
  how: BadHow
  at: number
  unit?: UnitId
  /** Whole minutes from joining to being called, or to the end. */
  waited: number
  expires: number
}

/** Once for each visit, however often it is called: the id is a keyed hash that cannot be led back. */
export const noteBadEnding = async (
  world: World,
  visit: Visit,
  outcome: string | undefined,
): Promise<void> => {
  const state = visit.state === 'left' || visit.state === 'lost' ? visit.state : 'ended'
  const level = gravest(visit)
  // Ended because it hurt: nobody has met what was behind it, whatever the form says.
  const said = visit.coolUntil === undefined ? outcome : 'interrupted'
  const how = badEnding({ state, level, outcome: said })
  if (how === undefined) return
  const at = visit.endedAt ?? world.now()
  const id = world.keys.sign('bad-ending', visit.visit).slice(0, 22)
  const item: EndingItem = {
    id,
    level,
    how,
    at,
    ...(visit.holder !== undefined && { unit: visit.holder.unit }),
    waited: Math.max(0, Math.round(((visit.calledAt ?? at) - visit.since) / 60_000)),
    expires: expiresAt(at + badEndingRule.kept),
  }
  const put = await world.clinic.write({
    put: { ...keys.badEnding(id), ...item } as unknown as Item,
  })
  if (put.ok) world.log('bad-ending', { level })
}
