/** Names as the demo's own pages and ready line write them. */
import { unitById } from '../../../shared/county/dalarna.ts'
import type { Profession, UnitId } from '../../../shared/ids.ts'

export const professionNames: Record<Profession, string> = {
  kurator: 'kurator',
  barnmorska: 'barnmorska',
  lakare: 'läkare',
  psykolog: 'psykolog',
  skoterska: 'sjuksköterska',
  socialradgivare: 'socialrådgivare',
}

export const unitName = (unit: UnitId): string => unitById(unit)?.name ?? unit
