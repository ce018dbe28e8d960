/**
 * The care units within an employer, by the role whose way to a record it is: a block can be set between
 * them (PDL 4 kap. 4 §: another care unit or care process of the same employer).
 */
import type { UnitId } from '../ids.ts'

export interface CareUnit {
  id: UnitId
  of: UnitId
  role: 'counsellor' | 'therapist'
}

export const careUnits: readonly CareUnit[] = [
  { id: 'region-dalarna-samtal', of: 'region-dalarna', role: 'counsellor' },
  { id: 'region-dalarna-program', of: 'region-dalarna', role: 'therapist' },
]

export const careUnitsOf = (employer: UnitId): CareUnit[] =>
  careUnits.filter(({ of }) => of === employer)
