/**
 * Sick leave, and days that go from one to another. A day is offered first and taken by the one who
 * will work it, so that nobody is given a shift unseen.
 */
import type { Planned } from '../../../shared/contract/opening/plan.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { dutyOf } from '../../../shared/rules/opening/recurrence.ts'
import type {
  AwayWhy,
  DayChange,
  DayOffer,
  Person,
  Shift,
} from '../../../shared/rules/opening/shift.ts'
import type { ShiftNewsKind } from '../../../shared/rules/opening/shift-news.ts'
import type { FindingKind } from '../../../shared/rules/opening/shift-findings.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { shiftToChange, patchShift } from './change-shift.ts'
import { checkShift } from './check-shift.ts'
import { newsFor } from './shift-news.ts'
import { shiftById, type ShiftItem } from './shifts.ts'

interface WhichDay {
  shift: string
  day: string
}

const setDay = (
  world: World,
  shift: ShiftItem,
  by: StaffId | undefined,
  what: ShiftNewsKind,
  day: string,
  change: DayChange,
  more: Pick<Partial<ShiftItem>, 'before'> = {},
): Promise<Planned> =>
  patchShift(world, shift, by, {
    [`days.${day}` as const]: change,
    ...newsFor(world, shift, by, what, dutyOf(shift, day)),
    ...more,
  })

const refuseUnlessPlanned = (planned: Planned): void => {
  if (planned.outcome !== 'planned') throw new Refusal('not-now')
}

/** `why: null` says: there after all. */
export const awayFromShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, day, why }: WhichDay & { why: AwayWhy | null },
): Promise<void> => {
  const found = await shiftToChange(world, own, shift, { day })
  const { away: _before, ...rest } = found.days[day] ?? {}
  const change = why === null ? rest : { ...rest, away: why, offer: undefined }
  refuseUnlessPlanned(await setDay(world, found, own, why === null ? 'back' : 'away', day, change))
}

/** A day that somebody is away from may be offered too: whoever takes it is there instead. */
export const offerShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, day, to, inReturn }: WhichDay & DayOffer,
): Promise<void> => {
  const found = await shiftToChange(world, own, shift, { day })
  const duty = dutyOf(found, day)
  const isOver = duty === undefined || duty.ends <= world.now()
  if (isOver || duty.away === 'cancelled' || to === duty.person.staff) throw new Refusal('not-now')
  if (inReturn !== undefined) {
    const other = await shiftById(world, inReturn.shift)
    const theirs = other && dutyOf(other, inReturn.day)
    // A swap is asked of one colleague, for a day that is really theirs.
    const isTheirs = theirs?.person.staff === to && theirs?.away !== 'cancelled'
    if (to === undefined || !isTheirs) throw new Refusal('not-now')
  }
  refuseUnlessPlanned(
    await setDay(world, found, own, 'offered', day, {
      ...found.days[day],
      offer: { to, inReturn },
    }),
  )
}

/** The day is its owner's as before, and nobody may take it any more. */
export const keepShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, day }: WhichDay,
): Promise<void> => {
  const found = await shiftToChange(world, own, shift, { day })
  const { offer: _offer, ...rest } = found.days[day] ?? {}
  refuseUnlessPlanned(await setDay(world, found, own, 'kept', day, rest))
}

const withoutOffer = (shift: Shift, day: string, by: Person): DayChange => {
  const { offer: _offer, away: _away, ...rest } = shift.days[day] ?? {}
  return { ...rest, by }
}

/** Checked as if the day were the taker's already. */
const checkTaking = (
  world: World,
  shift: Shift,
  day: string,
  by: Person,
  despite: readonly FindingKind[],
) => {
  const days = { ...shift.days, [day]: withoutOffer(shift, day, by) }
  return checkShift(world, { ...shift, days }, despite, { onlyDay: day })
}

/**
 * Takes over an offered day. In a swap the returned day is given first: broken off in between, the
 * offer still stands, and taking it again finds the first half done.
 */
export const takeShift = async (
  world: World,
  taker: Person,
  { shift, day, despite }: WhichDay & { despite: readonly FindingKind[] },
): Promise<Planned> => {
  const found = await shiftById(world, shift)
  const duty = found && dutyOf(found, day)
  if (found === undefined || duty === undefined) throw new Refusal('not-found')
  const { offer } = duty
  const isForMe = offer !== undefined && (offer.to === undefined || offer.to === taker.staff)
  const isOver = duty.ends <= world.now()
  if (!isForMe || isOver || duty.away === 'cancelled') throw new Refusal('not-now')
  const findings = await checkTaking(world, found, day, taker, despite)
  const back = offer.inReturn
  // Of a swap one half alone would be undone.
  const only = back === undefined ? {} : { before: undefined }
  const mineToo = findings.filter(
    ({ kind, with: other }) => !(kind === 'overlap' && back !== undefined && other === back.day),
  )
  if (mineToo.length > 0) return { outcome: 'told', findings: mineToo }
  if (back !== undefined) {
    const other = await shiftById(world, back.shift)
    const theirs = other && dutyOf(other, back.day)
    if (other === undefined || theirs === undefined || theirs.away === 'cancelled')
      throw new Refusal('not-now')
    const isGivenAlready = theirs.person.staff === duty.person.staff
    if (!isGivenAlready && theirs.person.staff !== taker.staff) throw new Refusal('not-now')
    if (!isGivenAlready) {
      const changed = withoutOffer(other, back.day, duty.person)
      const given = await setDay(world, other, taker.staff, 'taken', back.day, changed, only)
      if (given.outcome !== 'planned') return given
    }
  }
  return setDay(world, found, taker.staff, 'taken', day, withoutOffer(found, day, taker), only)
}
