/** A visit as the counsellor who holds it may see it. */
import type { DeskVisit } from '../../shared/contract/visit/counsellor.ts'
import { isOver } from '../../shared/rules/line/visit-states.ts'
import type { PageKey } from '../../shared/ids.ts'
import type { World } from '../ports/world.ts'
import { regimeOfUnit } from './holder-card.ts'
import { makePass } from './talk/talk-pass.ts'
import { shownNote } from './handover/handover-note.ts'
import { showMedium } from './show-medium.ts'
import type { Visit } from './visit.ts'

/** The visit for the desk of its holder. Only for visits that have one. `pages`: see DeskVisit.keys. */
export const showToCounsellor = (world: World, visit: Visit, pages?: PageKey[]): DeskVisit => ({
  visit: visit.visit,
  seat: visit.seat ?? 1,
  rev: visit.rev,
  epoch: visit.epoch,
  state: isOver(visit.state) ? 'over' : (visit.state as DeskVisit['state']),
  level: visit.level,
  chose: visit.chose,
  channel: visit.channel,
  language: visit.language,
  topics: visit.topics,
  ageBand: visit.ageBand,
  municipality: visit.municipality,
  nickname: visit.nickname,
  regime: regimeOfUnit(visit.holder?.unit ?? ''),
  identity: visit.identity,
  since: visit.since,
  calledAt: visit.calledAt ?? visit.since,
  talkingAt: visit.talkingAt,
  readyBy: visit.state === 'called' ? visit.readyBy : undefined,
  youthGoneAt: visit.goneAt,
  note: shownNote(world, visit),
  offeredUntil: visit.handover?.until,
  keys: pages,
  ...showMedium(world, visit),
  pass: makePass(world, {
    visit: visit.visit,
    epoch: visit.epoch,
    side: 'counsellor',
    peer: visit.connection,
  }),
})
