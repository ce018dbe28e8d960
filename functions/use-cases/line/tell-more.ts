/** Whoever is in danger is in the line before any question: what the door asks others is told here, while they wait (R3). */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { TellMore } from '../../../shared/contract/visit/door.ts'
import { keptTopics } from '../../../shared/rules/line/newer-topic.ts'
import { toldFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import { asSaid, levelOf } from '../../../shared/rules/line/triage.ts'
import type { World } from '../../ports/world.ts'
import { amendNewest, type Visit } from '../../visit/index.ts'
import { ringFor } from '../safety/alarm.ts'
import { tellLine } from '../tell.ts'

/** Each is told to every desk: far more than anybody has to tell, and no more than a place should cost the county. */
const mostChanges = 100

/**
 * Refuses `not-now` once the visit is with somebody: it is then told in the talk; and `too-many` of a script, but
 * never that it has become worse. Safe to repeat.
 */
export const tellMore = async (world: World, visit: Visit, ask: TellMore): Promise<Visit> => {
  const told = await amendNewest(world, visit, (now) => {
    if (now.state !== 'waiting' && now.state !== 'aside') throw new Refusal('not-now')
    const level = ask.urgency === undefined ? now.level : levelOf(ask.urgency)
    if (level >= now.level && now.rev >= mostChanges) throw new Refusal('too-many')
    return {
      ...(level < now.level && asSaid(now, level)),
      ...valuesOf(ask, toldFields),
      ...(ask.topics ? keptTopics(ask.topics) : { topics: now.topics }),
      ...(ask.municipality !== undefined && {
        avoid: ask.avoidOwn === true ? ask.municipality : undefined,
      }),
    }
  })
  await ringFor(world, told)
  await tellLine(world)
  return told
}
