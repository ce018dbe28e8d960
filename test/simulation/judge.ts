/**
 * What must be true after every change of the database, whatever went wrong on the way to it:
 * one owner, one end, one youth for a press, nobody above capacity, every talk on a seat.
 */
import { matches } from '../../shared/rules/line/matching.ts'
import { isHeld, isOver, visitTransitions } from '../../shared/rules/line/visit-states.ts'
import { seatedVisits, seatName, type DeskItem } from '../../functions/visit/desk/desk.ts'
import { keys } from '../../functions/store/keys.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { Item } from '../../functions/store/store.ts'
import type { Watch } from './faulty-store.ts'

/** A rule was broken: the sentence names it, so that equal faults can be counted together. */
export class Broken extends Error {
  override readonly name = 'Broken'
  constructor(
    readonly rule: string,
    detail = '',
  ) {
    super(detail === '' ? rule : `${rule}: ${detail}`)
  }
}

export interface Judge {
  readonly watch: Watch
  readonly visits: ReadonlyMap<string, Visit>
  readonly desks: ReadonlyMap<string, DeskItem>
  /** Stored messages of each visit by their id. */
  readonly messages: ReadonlyMap<string, ReadonlyMap<string, Message>>
  /** Tally rows written, each with how often. */
  readonly tallies: ReadonlyMap<string, number>
  /** The step at which a message was stored. */
  readonly storedAt: (mid: string) => number | undefined
  /** The step since which this visit waits without a change; undefined when it does not. */
  readonly waitsSince: (visit: string) => number | undefined
  /** The visit that this press has taken, whatever became of it. */
  readonly takenBy: (press: string) => string | undefined
  readonly broken: () => Broken | undefined
  readonly accuse: (broken: Broken) => void
}

const legal = (from: Visit['state'], to: Visit['state']): boolean =>
  from === to || Object.values(visitTransitions).some((t) => t.from.includes(from) && t.to === to)

const sortOf = ({ sk }: Item) => (sk.startsWith('MSG#') ? 'message' : sk)

/** One line of the log of a replayed history. */
const describe = (step: number, { visit, state, rev, holder, seat, press }: Visit): string =>
  `  ${step} ${visit.slice(0, 8)} ${state} rev ${rev} ${holder?.id ?? ''} ${seat ?? ''} ${press?.slice(0, 6) ?? ''}`

export const judgeOf = (step: () => number, log?: (line: string) => void): Judge => {
  const visits = new Map<string, Visit>()
  const desks = new Map<string, DeskItem>()
  const messages = new Map<string, Map<string, Message>>()
  const tallies = new Map<string, number>()
  const presses = new Map<string, string>()
  const waiting = new Map<string, number>()
  const stored = new Map<string, number>()
  let first: Broken | undefined
  const must = (holds: boolean, rule: string, detail?: () => string) => {
    if (!holds) first ??= new Broken(rule, detail?.())
  }
  const seats = (desk: DeskItem | undefined, { seat, press }: Visit) =>
    desk?.seats[seatName(seat ?? 0)]?.press === press

  const claimed = (before: Visit | undefined, visit: Visit) => {
    if (!isHeld(visit.state) || visit.press === undefined || before?.press === visit.press) return
    const taken = presses.get(visit.press)
    must(taken === undefined || taken === visit.visit, 'one press has taken two youths')
    presses.set(visit.press, visit.visit)
    const desk = desks.get(visit.holder?.id ?? '')
    must(seats(desk, visit), 'a talk has no seat at its desk', () => `claimed ${visit.visit}`)
    const wish = visit.state === 'called' ? visit : { ...visit, profession: undefined }
    must(desk !== undefined && matches(wish, offerOf(desk)), 'a wish was not respected')
  }

  const sawVisit = (visit: Visit) => {
    log?.(describe(step(), visit))
    const before = visits.get(visit.visit)
    visits.set(visit.visit, visit)
    if (before !== undefined) {
      must(legal(before.state, visit.state), 'a change that the table does not know')
      must(!isOver(before.state) || before.state === visit.state, 'one end and never out of it')
      const moved = before.state !== visit.state || before.press !== visit.press
      const grown = visit.rev - before.rev
      must(grown === 1 || (grown === 0 && !moved), 'a revision was skipped')
    }
    const inLine = visit.state === 'waiting' || visit.state === 'aside'
    const isMarked = visit.line === 'uncounted'
    must(
      isMarked ? isOver(visit.state) : inLine === (visit.line !== undefined),
      'the index says another thing than the visit',
    )
    must(!inLine || visit.holder === undefined, 'somebody in the line has a holder')
    must(!isHeld(visit.state) || visit.holder !== undefined, 'a held visit has no holder')
    if (visit.state !== 'waiting') waiting.delete(visit.visit)
    else if (before?.rev !== visit.rev) waiting.set(visit.visit, step())
    claimed(before, visit)
  }

  const sawDesk = (id: string, desk: DeskItem) => {
    log?.(`  ${step()} desk ${id} ${desk.status} ${JSON.stringify(desk.seats)}`)
    const before = desks.get(id)
    desks.set(id, desk)
    const taken = seatedVisits(desk)
    for (const { seat, taken: now } of taken) {
      const was = before?.seats[seatName(seat)]
      if (was?.press === now.press) continue
      must(was === undefined, 'a taken seat was given to another press')
      must(desk.status === 'here', 'a seat was taken by somebody who is not here')
      must(
        taken.length <= desk.max,
        'more talks than chosen',
        () => `${taken.length} of ${desk.max}`,
      )
    }
    for (const { seat, taken: was } of before === undefined ? [] : seatedVisits(before)) {
      if (desk.seats[seatName(seat)]?.press === was.press) continue
      for (const visit of visits.values())
        must(
          !(isHeld(visit.state) && visit.holder?.id === id && visit.press === was.press),
          'a seat was freed under a talk',
          () => visit.visit,
        )
    }
  }

  const sawMessage = (visit: string, message: Message) => {
    log?.(`  ${step()} message ${message.mid.slice(0, 6)} at ${message.epoch}#${message.seq}`)
    const known = messages.get(visit) ?? new Map<string, Message>()
    messages.set(visit, known)
    must(!known.has(message.mid), 'a message was stored twice', () => `${message.epoch}`)
    known.set(message.mid, message)
    stored.set(message.mid, step())
  }

  return {
    watch: (key, item) => {
      const id = `${key.pk}/${key.sk}`
      if (key.pk.startsWith('DAY#')) tallies.set(id, (tallies.get(id) ?? 0) + 1)
      if (item === undefined || item.closed === true) {
        // Erased: a late copy is unreadable and expires, and is not the same message twice.
        for (const [mid, { epoch, seq }] of messages.get(key.pk.slice(6)) ?? [])
          if (key.sk === keys.messageSk(epoch, seq)) messages.get(key.pk.slice(6))?.delete(mid)
        return
      }
      const sort = sortOf(item)
      if (key.pk === 'DESKS') sawDesk(key.sk, item as unknown as DeskItem)
      else if (sort === 'VISIT') sawVisit(item as unknown as Visit)
      else if (sort === 'message') sawMessage(key.pk.slice(6), item as unknown as Message)
    },
    visits,
    desks,
    messages,
    tallies,
    storedAt: (mid) => stored.get(mid),
    waitsSince: (visit) => waiting.get(visit),
    takenBy: (press) => presses.get(press),
    broken: () => first,
    accuse: (broken) => {
      first ??= broken
    },
  }
}
