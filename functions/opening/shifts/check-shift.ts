/** What is to be told of a shift beside everything else that is planned for the same person. */
import { dutiesOf, dutiesWithin } from '../../../shared/rules/opening/recurrence.ts'
import type { Shift } from '../../../shared/rules/opening/shift.ts'
import {
  faultsOf,
  findingsOf,
  mayBeKept,
  repeatsFits,
  shiftRules,
  type Finding,
  type FindingKind,
} from '../../../shared/rules/opening/shift-findings.ts'
import { hour, localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { World } from '../../ports/world.ts'
import { allShifts } from './shifts.ts'

/** A recurring shift is looked at so far ahead: twice the longest rhythm, both clock changes near. */
export const lookAhead = 16 * 7 * 24 * hour
/** The same thing is told once, not for every week. */
const most = 12

const changeOf = (shift: Shift, day: string) => {
  const { starts, ends } = shift.days[day] ?? {}
  return starts === undefined || ends === undefined ? undefined : { day, starts, ends }
}

export interface CheckOptions {
  /** A change of one day is checked for that day. */
  onlyDay?: string
  /** What another shift is at the same time: the half of a series that is left before this one. */
  instead?: Shift | undefined
}

export const checkShift = async (
  world: World,
  shift: Shift,
  despite: readonly FindingKind[],
  { onlyDay, instead }: CheckOptions = {},
): Promise<Finding[]> => {
  const now = world.now()
  const startDay = localTime(shift.starts).day
  const itself = onlyDay === undefined ? { ...shift, day: startDay } : changeOf(shift, onlyDay)
  const faults = itself === undefined ? [] : faultsOf(itself, now)
  if (faults.length > 0) return faults
  if (!repeatsFits(shift.repeats, startDay)) return [{ kind: 'backwards', day: startDay }]
  const from = Math.max(now, onlyDay === undefined ? shift.starts : 0)
  const all = await allShifts(world)
  const others = all
    .filter((other) => other.shift !== shift.shift)
    .map((other) => (other.shift === instead?.shift ? instead : other))
  const rest = shiftRules.restHours.value * hour
  const mine = dutiesOf(shift, from - 24 * hour, from + lookAhead).filter(
    ({ away, day, ends }) =>
      away === undefined && ends > now && (onlyDay === undefined || day === onlyDay),
  )
  const first = mine[0]
  const last = mine.at(-1)
  if (first === undefined || last === undefined) return []
  const around = dutiesWithin([...others, shift], first.starts - 24 * hour - rest, last.ends + rest)
  return mine
    .flatMap((duty) => findingsOf(duty, around))
    .filter(({ kind }) => !mayBeKept(kind) || !despite.includes(kind))
    .slice(0, most)
}
