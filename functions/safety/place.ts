/** Where a youth in danger is: the one text that is not sealed end to end, so it is sealed where it lies (R3). */
import type { Sealed, VisitId } from '../../shared/ids.ts'
import { openAtRest, sealAtRest } from '../ports/at-rest.ts'
import type { World } from '../ports/world.ts'

const field = (visit: VisitId): string => `alarm ${visit} PLACE`

export const sealPlace = (world: World, visit: VisitId, place: Sealed): Sealed =>
  sealAtRest(world, field(visit), place)

export const openPlace = (
  world: World,
  visit: VisitId,
  stored: Sealed | undefined,
): Sealed | undefined => openAtRest(world, field(visit), stored)
