/** A visit as its youth may see it, by state. */
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { PageKey, WaitRange } from '../../shared/ids.ts'
import { pageKeysOf, type DeskItem } from './desk/desk.ts'
import type { World } from '../ports/world.ts'
import { employerName, holderCard } from './holder-card.ts'
import { makePass } from './talk/talk-pass.ts'
import { mayCross, movableOf } from './handover/may-cross.ts'
import { showSecond } from './second-reader.ts'
import { showMedium } from './show-medium.ts'
import type { Handover, Visit } from './visit.ts'

/** What lies outside the visit itself: the place in line, or the holder's live connection. */
export interface Around {
  ahead?: number
  more?: true
  wait?: WaitRange | undefined
  desk?: DeskItem | undefined
  /** The pages to seal for, where the desk was read before they were written. */
  keys?: PageKey[]
}

const showHandover = (visit: Visit, { profession, firstName, unit }: Handover) => ({
  to: { firstName, profession, employer: unit === undefined ? undefined : employerName(unit) },
  crossesBorder: mayCross(visit),
  movable: movableOf(visit),
})

export const showToYouth = async (
  world: World,
  visit: Visit,
  around: Around,
): Promise<YouthVisit> => {
  const common = {
    visit: visit.visit,
    rev: visit.rev,
    channel: visit.channel,
    level: visit.level,
    connected: visit.connection !== undefined,
  }
  const { holder, handover } = visit
  switch (visit.state) {
    case 'waiting':
      return {
        state: 'waiting',
        ...common,
        ahead: around.ahead ?? 0,
        more: around.more,
        wait: around.wait,
        returned: visit.returnedWhy,
      }
    case 'aside':
      return { state: 'aside', ...common, keptUntil: (visit.asideAt ?? 0) + times.grace }
    case 'ended':
    case 'left':
    case 'lost':
      return {
        state: visit.state,
        ...common,
        erased: visit.erased ?? false,
        surveyed: visit.surveyed ?? false,
        coolUntil: visit.coolUntil,
        keptUntil: (visit.endedAt ?? 0) + times.chatKept,
        referralAt: visit.referralAt,
      }
    default: {
      if (holder === undefined) throw new Error('a held visit has a holder')
      const pass = makePass(world, {
        visit: visit.visit,
        epoch: visit.epoch,
        side: 'youth',
        peer: around.desk?.connection,
        beside: around.desk?.beside,
      })
      const { desk } = around
      const talk = {
        ...common,
        epoch: visit.epoch,
        lowered: visit.level > (visit.chose ?? visit.level) ? visit.levelWhy : undefined,
        with: holderCard(holder),
        pass,
        keys: around.keys ?? pageKeysOf(desk, visit),
        second: await showSecond(world, visit),
        ...showMedium(world, visit),
        identity: visit.identity,
        referralAt: visit.referralAt,
        awaySince: desk?.goneAt,
        toldAt: world.now(),
        paused: desk?.voice !== undefined && desk.voice !== visit.visit,
      }
      if (visit.state === 'called') return { state: 'called', ...talk, readyBy: visit.readyBy ?? 0 }
      if (visit.state === 'asking' && handover !== undefined)
        return {
          state: 'asking',
          ...talk,
          ...showHandover(visit, handover),
          note: handover.note,
        }
      if (visit.state === 'offered')
        return { state: 'offered', ...talk, until: handover?.until ?? 0 }
      return { state: 'talking', ...talk }
    }
  }
}
