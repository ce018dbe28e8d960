/** A visit as the counsellor who holds it may see it. */
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { toldSeat } from '../../shared/rules/line/seat-rule.ts'
import { rowsThat, valuesOf } from '../../shared/rules/line/told-fields.ts'
import { visitFields } from '../../shared/rules/line/visit-fields.ts'
import { presenceOf } from '../../shared/rules/line/who-is-here.ts'
import { isOver } from '../../shared/rules/line/visit-states.ts'
import type { PageKey } from '../../shared/ids.ts'
import type { World } from '../ports/world.ts'
import { regimeOfUnit } from './holder-card.ts'
import { makePass } from './talk/talk-pass.ts'
import { shownNote } from './handover/handover-note.ts'
import { showMedium } from './show-medium.ts'
import type { Visit } from './visit.ts'

const shownAsItIs = rowsThat(visitFields, 'toHolder')

/** The visit for the desk of its holder. Only for visits that have one. `pages`: see DeskVisit.keys. */
export const showToCounsellor = (world: World, visit: Visit, pages?: PageKey[]): DeskVisit => ({
  ...valuesOf(visit, shownAsItIs),
  ...toldSeat(visit.seat ?? 1),
  state: isOver(visit.state) ? 'over' : (visit.state as DeskVisit['state']),
  regime: regimeOfUnit(visit.holder?.unit ?? ''),
  calledAt: visit.calledAt ?? visit.since,
  readyBy: visit.state === 'called' ? visit.readyBy : undefined,
  youthGoneAt: visit.goneAt,
  youthAsleep: presenceOf(visit, world.now()) === 'asleep' || undefined,
  toldAt: world.now(),
  note: shownNote(world, visit),
  offeredUntil: visit.handover?.until,
  keys: pages,
  ...showMedium(world, visit),
  pass: makePass(world, {
    visit: visit.visit,
    epoch: visit.epoch,
    side: 'counsellor',
    staff: visit.holder?.id,
    peer: visit.connection,
  }),
})
