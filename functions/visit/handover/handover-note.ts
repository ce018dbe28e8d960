/**
 * The note that goes with a youth: read by whoever holds the visit, within the law the youth said yes
 * to. What no page has sealed (a therapist's note to the line) is sealed where it lies.
 */
import { noteMayBeRead } from '../../../shared/rules/records/regime.ts'
import type { Sealed, VisitId } from '../../../shared/ids.ts'
import { openAtRest, sealAtRest } from '../../ports/at-rest.ts'
import type { World } from '../../ports/world.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Visit } from '../visit.ts'

const place = (visit: VisitId): string => `visit ${visit} NOTE`

export const sealNote = (world: World, visit: VisitId, note: Sealed): Sealed =>
  sealAtRest(world, place(visit), note)

/** As it is stored; undefined where whoever holds the visit may not read it. */
export const noteHere = ({ note, noteUnder, holder }: Visit): Sealed | undefined =>
  noteMayBeRead(noteUnder, regimeOfUnit(holder?.unit ?? '')) ? note : undefined

/** As the page of whoever holds the visit gets it. */
export const shownNote = (world: World, visit: Visit): Sealed | undefined =>
  openAtRest(world, place(visit.visit), noteHere(visit))
