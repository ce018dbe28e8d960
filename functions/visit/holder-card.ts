/** What a youth is shown of a counsellor: first name, profession, employer, and which law applies. */
import type { Counsellor } from '../../shared/contract/visit/youth-visit.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import type { Profession, Regime, UnitId } from '../../shared/ids.ts'

/** The law comes from the employer; an unknown unit counts as the stricter, HSL. */
export const regimeOfUnit = (unit: UnitId): Regime => unitById(unit)?.regime ?? 'HSL'

export const employerName = (unit: UnitId): string => unitById(unit)?.name ?? unit

export const holderCard = (holder: {
  firstName: string
  profession: Profession
  unit: UnitId
}): Counsellor => ({
  firstName: holder.firstName,
  profession: holder.profession,
  employer: employerName(holder.unit),
  regime: regimeOfUnit(holder.unit),
})
