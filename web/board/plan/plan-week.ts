/** The week as figures: seats and demand by half-hour, and the wait that follows from them. */
import type { Plan, PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { erlangA, type Outcome } from '../../../shared/rules/line/erlang.ts'
import { openSpans } from '../../../shared/rules/opening/shift-door.ts'
import { hourOfWeek } from '../../../shared/rules/opening/shift-times.ts'
import { openRuleNow } from './opening-rule.ts'

export const halfHour = 30 * 60_000

type Basis = Pick<Plan, 'demand' | 'talk' | 'patience'>
type Span = Pick<Plan['week'], 'from' | 'to'>

export interface Slot {
  at: number
  hourOfWeek: number
  /** Youths an hour; too few to be told counts as one every other week. */
  perHour: number
  seats: number
  open: boolean
}

export const dutyKey = ({ shift, day }: Pick<PlannedDuty, 'shift' | 'day'>): string =>
  `${shift} ${day}`

const isFew = 0.5

/** Every half-hour of the week, by the county's clocks: 336, two less or more when they change. */
export const slotsOf = (
  duties: readonly PlannedDuty[],
  { from, to }: Span,
  demand: Basis['demand'],
): Slot[] => {
  const working = duties.filter(({ away }) => away === undefined)
  const spans = openSpans(working, 'chat', openRuleNow.value)
  return Array.from({ length: Math.round((to - from) / halfHour) }, (_, index) => {
    const at = from + index * halfHour
    const middle = at + halfHour / 2
    const hour = hourOfWeek(at)
    return {
      at,
      hourOfWeek: hour,
      perHour: demand.perHour[hour] ?? isFew,
      seats: working
        .filter(({ starts, ends }) => starts <= middle && middle < ends)
        .reduce((sum, { talks }) => sum + talks, 0),
      open: spans.some(({ opens, closes }) => opens <= middle && middle < closes),
    }
  })
}

const known = new Map<string, Outcome>()

const outcomeOf = (perHour: number, seats: number, basis: Basis): Outcome => {
  const key = `${perHour} ${seats} ${basis.talk.mean} ${basis.patience.mean}`
  const before = known.get(key)
  if (before !== undefined) return before
  const outcome = erlangA({
    perHour,
    seats,
    talkMinutes: basis.talk.mean,
    patienceMinutes: basis.patience.mean,
  })
  known.set(key, outcome)
  return outcome
}

export interface WeekWait {
  /** Minutes, of all who come while the door is open. */
  meanWait: number
  /** Shares 0–1 of the same. */
  within5: number
  gaveUp: number
  openHours: number
  /** Youths who come while the door is closed. */
  closedTo: number
}

/** What the week's shifts make of the wait, every half-hour weighed by how many come. */
export const waitOf = (slots: readonly Slot[], basis: Basis): WeekWait => {
  const open = slots.filter((slot) => slot.open)
  const youths = open.reduce((sum, { perHour }) => sum + perHour, 0)
  const mean = (of: (outcome: Outcome) => number): number =>
    youths === 0
      ? 0
      : open.reduce(
          (sum, { perHour, seats }) => sum + perHour * of(outcomeOf(perHour, seats, basis)),
          0,
        ) / youths
  return {
    meanWait: mean(({ meanWait }) => meanWait),
    within5: mean(({ within }) => within(5)),
    gaveUp: mean(({ gaveUp }) => gaveUp),
    openHours: open.length / 2,
    closedTo: slots.filter((slot) => !slot.open).reduce((sum, { perHour }) => sum + perHour / 2, 0),
  }
}
