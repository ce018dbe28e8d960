/** Who is away: by their own word, or because every shift of theirs today is called off or sick. */
import { dutiesWithin, isGone } from '../../../shared/rules/opening/recurrence.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { lastAwayDay } from '../../../shared/rules/opening/shift-findings.ts'
import { addDays, localTime, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { allShifts } from '../../opening/index.ts'
import { registerTherapist, type TherapistItem } from './therapists.ts'

export interface Away {
  from: number
  until: number
}

const byOwnWord = ({ awayFrom, awayUntil }: TherapistItem, now: number): Away | undefined =>
  awayFrom !== undefined && awayUntil !== undefined && awayFrom <= now && now < awayUntil
    ? { from: awayFrom, until: awayUntil }
    : undefined

/** Those of the therapists who are away now, and until when. */
export const therapistsAway = async (
  world: RecordsWorld,
  therapists: readonly TherapistItem[],
): Promise<ReadonlyMap<StaffId, Away>> => {
  const now = world.now()
  const { day } = localTime(now)
  const [from, until] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const today = dutiesWithin(await allShifts(world), from, until)
  const away = new Map<StaffId, Away>()
  for (const therapist of therapists) {
    const { id } = therapist.staff
    const duties = today.filter((duty) => duty.person.staff === id && !isGone(duty))
    const isCalledOff = duties.length > 0 && duties.every((duty) => duty.away !== undefined)
    const said = byOwnWord(therapist, now) ?? (isCalledOff ? { from, until } : undefined)
    if (said !== undefined) away.set(id, said)
  }
  return away
}

/** `until` is the midnight after the last day. Throws `bad-input` beyond the longest time and before the beginning. */
export const goAway = async (
  world: RecordsWorld,
  staff: StaffMember,
  { from, until }: Away,
): Promise<void> => {
  const last = startOfDay(addDays(lastAwayDay(localTime(from).day), 1))
  if (until <= from || until > last) throw new Refusal('bad-input', ['until'])
  await registerTherapist(world, staff, { awayFrom: from, awayUntil: until })
}

export const comeBack = (world: RecordsWorld, staff: StaffMember): Promise<void> =>
  registerTherapist(world, staff, { awayFrom: undefined, awayUntil: undefined })
