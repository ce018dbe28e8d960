/** How many hours a week each employer has agreed to staff; the planning page shows what is planned beside it. */
import { units } from './dalarna.ts'
import type { UnitId } from '../ids.ts'

export const agreedHours: { value: number; source: string; confirmedBy: string | null } = {
  value: 8,
  source:
    'hours of an employer: own proposal, two evenings of four hours, until the county has agreed',
  confirmedBy: null,
}

/** Where an employer has agreed to other hours than the rest. */
const others: Readonly<Partial<Record<UnitId, number>>> = {}

export const agreedHoursOf = (unit: UnitId): number | undefined =>
  units.some(({ id }) => id === unit) ? (others[unit] ?? agreedHours.value) : undefined
