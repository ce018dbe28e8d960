/** Which shifts the board shows, what of them is to be looked over, and the hours of each employer. */
import { signal } from '@preact/signals'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { agreedHoursOf } from '../../../shared/county/agreed-hours.ts'
import { units } from '../../../shared/county/dalarna.ts'
import type { Profession, UnitId } from '../../../shared/ids.ts'
import { matchesWords } from '../../staff/match-words.ts'
import { professionName } from '../../staff/names-of-terms.ts'

export interface ShiftFilter {
  /** Part of a name, an employer or a profession. */
  words: string
  unit: string
  profession: Profession | ''
}

export const everyShift: ShiftFilter = { words: '', unit: '', profession: '' }
export const shiftFilter = signal(everyShift)

export const matchesFilter = (
  { person, insteadOf }: Pick<PlannedDuty, 'person' | 'insteadOf'>,
  { words, unit, profession }: ShiftFilter,
): boolean => {
  const said = [person.firstName, person.employer, professionName(person.profession)]
  return (
    (unit === '' || person.unit === unit) &&
    (profession === '' || person.profession === profession) &&
    matchesWords([...said, insteadOf?.firstName ?? ''], words)
  )
}

/** Those with something to be said of, the soonest first. */
export const toLookOver = (duties: readonly PlannedDuty[]): PlannedDuty[] =>
  duties
    .filter(({ findings, away }) => findings.length > 0 && away === undefined)
    .sort((a, b) => a.starts - b.starts)

export interface UnitHours {
  unit: string
  name: string
  /** Hours that somebody works within the span. */
  planned: number
  /** For the same span; absent where nothing has been agreed. */
  agreed: number | undefined
}

const day = 24 * 3_600_000

/** A shift over the edge of the span counts with what lies within it. */
export const hoursByUnit = (
  duties: readonly PlannedDuty[],
  { from, to }: { from: number; to: number },
  agreedOf: (unit: UnitId) => number | undefined = agreedHoursOf,
): UnitHours[] => {
  // In whole days: one of a span may be 23 or 25 hours long.
  const weeks = Math.round((to - from) / day) / 7
  return units.map(({ id, name }) => {
    const own = duties.filter(({ person, away }) => person.unit === id && away === undefined)
    const ms = own.reduce(
      (sum, { starts, ends }) => sum + Math.max(0, Math.min(ends, to) - Math.max(starts, from)),
      0,
    )
    const agreed = agreedOf(id)
    return { unit: id, name, planned: ms / 3_600_000, agreed: agreed && agreed * weeks }
  })
}
