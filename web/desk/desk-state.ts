/**
 * The desk as pure data. Every frame carries a complete state of its thing, so frames may come
 * late, twice or in any order: an older state never replaces a newer one, and a talk that has
 * left the desk never comes back by an old frame.
 */
import type { Desk, DeskVisit, HandoverOffer } from '../../shared/contract/visit/desk.ts'
import { seatOf } from '../../shared/rules/line/seat-rule.ts'
import type { DownFrame } from '../../shared/contract/live.ts'

export type LeftWhy = Extract<DownFrame, { type: 'desk-gone' }>['why'] | 'elsewhere'

/** A talk that left this desk by somebody else's doing, until the counsellor has seen it. */
export interface LeftTalk {
  visit: DeskVisit
  why: LeftWhy
}

export interface DeskState extends Omit<Desk, 'line'> {
  line: Desk['line']
  /** The talk whose form is being filed: its seat is as good as free. */
  closing?: string
  /** Talks that have gone, for the counsellor to be told. */
  left: readonly LeftTalk[]
  /**
   * By visit: the epoch that is over here, and the tick at which that was heard. A frame brings a visit back
   * with a later epoch alone; a reply that was asked for since then knows better.
   */
  gone: Readonly<Record<string, { epoch: number; tick: number }>>
  /** By visit: the end of the latest offer that is over here. */
  goneOffer: Readonly<Record<string, number>>
  /** Counts what was heard, so that a reply knows what came while it was under way. */
  tick: number
  heardAt: Readonly<Record<string, number>>
}

const bySeat = (a: DeskVisit, b: DeskVisit): number => seatOf(a) - seatOf(b)

/** What was asked for when all of a talk's going had been heard knows of it, and is believed. */
const isOver = ({ gone }: DeskState, { visit, epoch }: DeskVisit, askedAt: number): boolean => {
  const known = gone[visit]
  return known !== undefined && epoch <= known.epoch && askedAt < known.tick
}

/** Most frames come from where nobody has looked which pages show the talk: then it is as it was. */
const withKnownPages = (visit: DeskVisit, known: DeskVisit | undefined): DeskVisit => {
  const isKnown = visit.keys === undefined && known?.keys !== undefined
  return isKnown && known.epoch === visit.epoch ? { ...visit, keys: known.keys } : visit
}

/** A visit of this desk, from a frame or a reply; `askedAt` of a reply to a whole desk that was asked for. */
export const withVisit = (state: DeskState, visit: DeskVisit, askedAt = -1): DeskState => {
  const known = state.visits.find((other) => other.visit === visit.visit)
  const isOlder = known !== undefined && visit.rev < known.rev
  if (isOlder || isOver(state, visit, askedAt)) return state
  const others = state.visits.filter((other) => other.visit !== visit.visit)
  const tick = state.tick + 1
  return {
    ...state,
    visits: [...others, withKnownPages(visit, known)].sort(bySeat),
    left: state.left.filter((one) => one.visit.visit !== visit.visit),
    tick,
    heardAt: { ...state.heardAt, [visit.visit]: tick },
  }
}

/**
 * A visit leaves this desk as it was in `epoch`: one that was taken again since stays. `why` is
 * undefined when the counsellor did it and need not be told.
 */
export const withoutVisit = (
  state: DeskState,
  { visit: id, epoch }: Pick<DeskVisit, 'visit' | 'epoch'>,
  why?: LeftWhy,
): DeskState => {
  const visit = state.visits.find((other) => other.visit === id && other.epoch <= epoch)
  const tick = state.tick + 1
  const newest = Math.max(epoch, state.gone[id]?.epoch ?? -1)
  const gone = { ...state, tick, gone: { ...state.gone, [id]: { epoch: newest, tick } } }
  if (visit === undefined) return gone
  return {
    ...gone,
    visits: state.visits.filter((other) => other !== visit),
    left: why === undefined ? state.left : [...state.left, { visit, why }],
  }
}

const withOffer = (state: DeskState, offer: HandoverOffer): DeskState => {
  const known = state.offers.find((other) => other.visit === offer.visit)
  const newest = Math.max(known?.until ?? 0, (state.goneOffer[offer.visit] ?? -1) + 1)
  if (offer.until < newest) return state
  const tick = state.tick + 1
  return {
    ...state,
    offers: [...state.offers.filter((other) => other !== known), offer],
    tick,
    heardAt: { ...state.heardAt, [`offer ${offer.visit}`]: tick },
  }
}

/**
 * The offer that ended at `until` is over: one made since stays, and one that is told of later does not come.
 * Undefined where a function before this one did not say which: then the one that is there.
 */
export const withoutOffer = (state: DeskState, id: string, until?: number): DeskState => {
  const known = state.offers.find((other) => other.visit === id)
  const over = until ?? known?.until
  if (over === undefined) return state
  const newest = Math.max(over, state.goneOffer[id] ?? over)
  return {
    ...state,
    offers: state.offers.filter((other) => other !== known || other.until > over),
    goneOffer: { ...state.goneOffer, [id]: newest },
    tick: state.tick + 1,
  }
}

/** A fresh way to the youth; whether there is one at the other end is for the talk to say. */
const withPass = (state: DeskState, frame: Extract<DownFrame, { type: 'pass' }>): DeskState => ({
  ...state,
  visits: state.visits.map((visit) => {
    const isThis = visit.visit === frame.visit && visit.epoch === frame.epoch
    return isThis ? { ...visit, pass: frame.pass } : visit
  }),
})

const withLine = (state: DeskState, line: Desk['line']): DeskState =>
  line.at < state.line.at ? state : { ...state, line }

const withCall = (
  { calledIn: _before, ...state }: DeskState,
  calledIn: Desk['calledIn'],
): DeskState => {
  const tick = state.tick + 1
  const heardAt = { ...state.heardAt, 'called-in': tick }
  return { ...state, ...(calledIn === undefined ? {} : { calledIn }), tick, heardAt }
}

/** One frame of the live channel. */
export const hearFrame = (state: DeskState, frame: DownFrame): DeskState => {
  if (frame.type === 'line') return withLine(state, frame.line)
  if (frame.type === 'desk-visit') return withVisit(state, frame.visit)
  if (frame.type === 'desk-gone') return withoutVisit(state, frame, frame.why)
  if (frame.type === 'pass') return withPass(state, frame)
  if (frame.type === 'offer') return withOffer(state, frame.offer)
  if (frame.type === 'offer-gone') return withoutOffer(state, frame.visit, frame.until)
  if (frame.type === 'called-in') return withCall(state, frame.calledIn)
  return state
}

const firstState = (desk: Desk): DeskState => ({
  ...desk,
  visits: [...desk.visits].sort(bySeat),
  left: [],
  gone: {},
  goneOffer: {},
  tick: 0,
  heardAt: {},
})

/**
 * A whole desk that was asked for when `askedAt` had been heard (undefined: nothing is known yet).
 * What was heard after the asking is newer than the reply and stays.
 */
export const withDesk = (state: DeskState | undefined, desk: Desk, askedAt = 0): DeskState => {
  if (state === undefined || state.staff.id !== desk.staff.id) return firstState(desk)
  const isFresh = (key: string) => (state.heardAt[key] ?? 0) > askedAt
  const missing = state.visits.filter(
    ({ visit }) => !isFresh(visit) && desk.visits.every((other) => other.visit !== visit),
  )
  const overOffers = state.offers.filter(
    ({ visit }) => !isFresh(`offer ${visit}`) && desk.offers.every((o) => o.visit !== visit),
  )
  const { staff, status, seats, channels } = desk
  const called = isFresh('called-in') ? state.calledIn : desk.calledIn
  const { calledIn: _before, ...known } = state
  const { absent, surge, shift, shiftNews } = desk
  const told = { absent, surge, shift, shiftNews }
  let next: DeskState = { ...known, staff, status, seats, channels, ...told }
  if (called !== undefined) next = { ...next, calledIn: called }
  for (const visit of missing) next = withoutVisit(next, visit, 'elsewhere')
  for (const { visit, until } of overOffers) next = withoutOffer(next, visit, until)
  for (const visit of desk.visits) next = withVisit(next, visit, askedAt)
  for (const offer of desk.offers) next = withOffer(next, offer)
  return withLine(next, desk.line)
}

/** Alarms that are not met yet: a talk may stand at this desk before the line has told so. */
export const unmetAlarms = ({
  line,
  visits,
}: Pick<DeskState, 'line' | 'visits'>): NonNullable<Desk['line']['alarms']> =>
  (line.alarms ?? []).filter((alarm) => visits.every(({ visit }) => visit !== alarm.visit))

/** The lowest free seat within the chosen number, or undefined when the desk is full. */
export const freeSeat = ({
  seats,
  visits,
  closing,
}: Pick<DeskState, 'seats' | 'visits' | 'closing'>): number | undefined => {
  const held = visits.filter(({ visit }) => visit !== closing)
  const taken = new Set(held.map(seatOf))
  return Array.from({ length: seats }, (_, index) => index + 1).find((seat) => !taken.has(seat))
}
