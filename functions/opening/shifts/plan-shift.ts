/** A new shift: told what speaks against it first, and put once however often it is asked for. */
import type { Planned } from '../../../shared/contract/opening/plan.ts'
import { dutyOf, isGone } from '../../../shared/rules/opening/recurrence.ts'
import type { DayChange, Differs, Person, ShiftPlan } from '../../../shared/rules/opening/shift.ts'
import {
  faultsOf,
  shiftRules,
  type Finding,
  type FindingKind,
} from '../../../shared/rules/opening/shift-findings.ts'
import { daysBetween, localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { checkShift } from './check-shift.ts'
import { mostDaysMoved } from './change-shift.ts'
import { newsFor } from './shift-news.ts'
import { allShifts, forgetShifts, keptUntil, ShiftItem, snapshotOf } from './shifts.ts'

export interface NewShift {
  /** Made by the page; the shift's id follows from it. */
  press: string
  person: Person
  /** Absent: a coordinator plans it for somebody. */
  by?: StaffId | undefined
  plan: ShiftPlan
  despite: readonly FindingKind[]
  differs?: readonly Differs[] | undefined
}

const changesOf = (differs: readonly Differs[]): Record<string, DayChange> =>
  Object.fromEntries(
    differs.map(({ day, starts, ends }) => [
      day,
      starts === undefined || ends === undefined ? { away: 'cancelled' } : { starts, ends },
    ]),
  )

/** What is wrong with the single days of a series, before the series is looked at. */
const faultsOfDays = (differs: readonly Differs[]): Finding[] =>
  differs.flatMap(({ day, starts, ends }): Finding[] => {
    if (starts === undefined || ends === undefined) return []
    const isFar = Math.abs(daysBetween(day, localTime(starts).day)) > mostDaysMoved
    return isFar ? [{ kind: 'absurd-length', day }] : faultsOf({ day, starts, ends }, 0)
  })

const tooMany = async (world: World, { staff }: Person, shift: string): Promise<Finding[]> => {
  const now = world.now()
  const { day } = localTime(now)
  const isToCome = (one: ShiftItem): boolean => {
    const first = localTime(one.starts).day
    const { until } = one.repeats ?? {}
    if (one.repeats !== undefined)
      return until === undefined || until >= (first > day ? first : day)
    const duty = dutyOf(one, first)
    return duty !== undefined && !isGone(duty) && duty.ends > now
  }
  const alive = (await allShifts(world)).filter(
    (one) => one.person.staff === staff && one.shift !== shift && isToCome(one),
  )
  return alive.length < shiftRules.most.value ? [] : [{ kind: 'too-many', day }]
}

export const planShift = async (
  world: World,
  { press, person, by, plan, despite, differs = [] }: NewShift,
): Promise<Planned> => {
  const shift = { shift: `s_${press}`, rev: 1, person, ...plan, days: changesOf(differs) }
  const findings = [
    ...faultsOfDays(differs),
    ...(await tooMany(world, person, shift.shift)),
    ...(await checkShift(world, shift, despite)),
  ]
  if (findings.length > 0) return { outcome: 'told', findings }
  const bare: ShiftItem = { ...shift, ...keptUntil(plan) }
  const news = newsFor(world, bare, by, 'planned', { ...plan, person })
  const item = { ...bare, ...news, before: { ...snapshotOf(world, by, bare), isNew: true } }
  const written = await put(world.clinic, keys.shift(shift.shift), ShiftItem, item)
  forgetShifts(world)
  const kept = written.ok ? written.item : written.current
  const isOurs = kept !== undefined && kept.person.staff === person.staff
  if (!isOurs) return { outcome: 'changed-by-other' }
  return { outcome: 'planned', shift: shift.shift, rev: kept.rev }
}
