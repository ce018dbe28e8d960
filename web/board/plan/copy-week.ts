/** The single shifts of a week planned again in the next; what comes back by itself is there already. */
import type { Planned, PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { addDays, instantOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { onceId } from '../../data/random-id.ts'

export interface CopiedShift {
  press: string
  person: Omit<PlannedDuty['person'], 'employer'>
  plan: Pick<PlannedDuty, 'starts' | 'ends' | 'channels' | 'talks'>
}

/** The same clock times a week later, whatever the clock does in between. */
const later = (instant: number): number => {
  const { day, time } = localTime(instant)
  return instantOf({ day: addDays(day, 7), time })
}

/** Whoever was away is planned as usual; whoever took a day over is asked anew, so its owner has it. */
export const copiesOf = (duties: readonly PlannedDuty[]): CopiedShift[] =>
  duties
    .filter(({ recurring, away, insteadOf }) => {
      const isCalledOff = away === 'cancelled'
      return !recurring && !isCalledOff && insteadOf === undefined
    })
    .map(({ starts, ends, channels, talks, person: { employer: _employer, ...person } }) => ({
      press: onceId(),
      person,
      plan: { starts: later(starts), ends: later(ends), channels: [...channels], talks },
    }))

export interface CopiedWeek {
  made: { shift: string; rev: number }[]
  /** Something speaks against them: these are to be planned by hand. */
  told: CopiedShift[]
}

/** One after the other: each is checked beside those before it. */
export const copyWeek = async (
  copies: readonly CopiedShift[],
  plan: (one: CopiedShift) => Promise<Planned>,
): Promise<CopiedWeek> => {
  const week: CopiedWeek = { made: [], told: [] }
  for (const one of copies) {
    const answer = await plan(one)
    if (answer.outcome === 'planned') week.made.push({ shift: answer.shift, rev: answer.rev })
    else week.told.push(one)
  }
  return week
}
