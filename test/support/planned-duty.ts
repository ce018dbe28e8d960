/** A shift as the plan tells a board of it. */
import type { PlannedDuty } from '../../shared/contract/opening/plan.ts'

export const hour = 3_600_000
/** Monday 19 October 2026 begins, in the county. */
export const monday = Date.UTC(2026, 9, 18, 22)

/** From 17 to 21, so many days after that Monday. */
export const plannedDuty = (
  firstName: string,
  on = 0,
  { unit = 'mora-kommun', employer = 'Mora kommun' } = {},
): PlannedDuty => ({
  shift: `s_${firstName.toLowerCase()}12345`,
  rev: 1,
  day: `2026-10-${19 + on}`,
  starts: monday + (on * 24 + 17) * hour,
  ends: monday + (on * 24 + 21) * hour,
  person: {
    staff: firstName.toLowerCase(),
    firstName,
    unit,
    employer,
    profession: 'kurator',
    languages: ['sv'],
  },
  channels: ['chat'],
  talks: 2,
  recurring: false,
  findings: [],
})
