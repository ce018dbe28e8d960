/**
 * Where a report of concern is addressed, by municipality. The law reference is configuration, as is
 * every address; a person of the municipality confirms its row before live use.
 */
import { municipalities, units } from './dalarna.ts'
import { municipalSites } from './directory.ts'
import type { Municipality } from '../ids.ts'

export const concernLaw = {
  /** The duty of staff to report. The chapter follows the act of 2025 and must be confirmed. */
  reference: 'socialtjänstlagen (2025:400), 19 kap.',
  source: 'SoL 2025:400, in force since 1 July 2025',
  confirmedBy: null as string | null,
} as const

export interface Socialjour {
  municipality: Municipality
  /** To whom the draft is addressed. */
  to: string
  /** In office hours. */
  day: 'municipal-switchboard'
  /** Outside them. */
  night: 'by-112'
  web: string
  source: string
  checked: string
  confirmedBy: string | null
}

export const socialjourer: readonly Socialjour[] = municipalities.map(({ code }) => ({
  municipality: code,
  to: `Socialtjänsten, mottagningen för barn och unga, ${units.find(({ municipality }) => municipality === code)?.name}`,
  day: 'municipal-switchboard',
  night: 'by-112',
  web: municipalSites[code] ?? '',
  source: 'the municipality',
  checked: '2026-11-24',
  confirmedBy: null,
}))
