/** When somebody has a talk booked with one of the staff: true by the treatment, and until the day after it. */
import { day, minute } from '../../../shared/rules/line/times.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'

/** By their times in the calendar. What was called off is no reason to read. */
export const timesWith = (
  { talks, talkPlaces }: TreatmentItem,
  { id: staff }: Pick<StaffMember, 'id'>,
  now: number,
): string[] =>
  talks.flatMap(({ id, at, length, calledOff }) => {
    const place = talkPlaces[id]
    const isNear = calledOff !== true && at + length * minute + day > now
    return isNear && place?.staff === staff ? [place.time] : []
  })

export const isBooked = (
  treatment: TreatmentItem,
  staff: Pick<StaffMember, 'id'>,
  now: number,
): boolean => timesWith(treatment, staff, now).length > 0
