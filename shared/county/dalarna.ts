/** The county as typed configuration: its units, who employs whom, and the law each works under. */
import type { Municipality, Profession, Regime, UnitId } from '../ids.ts'
import { timeZone } from './time-zone.ts'

export interface Unit {
  id: UnitId
  /** The employer's name as a youth would say it. */
  name: string
  regime: Regime
  /** Absent for the region. */
  municipality?: Municipality
}

/** The county's 15 municipalities (Statistics Sweden's codes), in Swedish alphabetical order. */
export const municipalities: readonly { code: Municipality; name: string }[] = [
  { code: '2084', name: 'Avesta' },
  { code: '2081', name: 'Borlänge' },
  { code: '2080', name: 'Falun' },
  { code: '2026', name: 'Gagnef' },
  { code: '2083', name: 'Hedemora' },
  { code: '2029', name: 'Leksand' },
  { code: '2085', name: 'Ludvika' },
  { code: '2023', name: 'Malung-Sälen' },
  { code: '2062', name: 'Mora' },
  { code: '2034', name: 'Orsa' },
  { code: '2031', name: 'Rättvik' },
  { code: '2061', name: 'Smedjebacken' },
  { code: '2082', name: 'Säter' },
  { code: '2021', name: 'Vansbro' },
  { code: '2039', name: 'Älvdalen' },
]

/** As they are called in every language; empty for none. */
export const municipalitiesNamed = (codes: readonly Municipality[] = []): string =>
  municipalities
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .join(', ')

const asciiId = (name: string) =>
  name.toLowerCase().replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o')

/** As people say it: Mora kommun, Leksands kommun, and Falu kommun for Falun. */
const employerName = (name: string) => {
  if (name === 'Falun') return 'Falu kommun'
  return /[aeiouyåäö]$/.test(name) ? `${name} kommun` : `${name}s kommun`
}

/** 15 municipal units under the Social Services Act, and the region under the Health Care Act. */
export const units: readonly Unit[] = [
  ...municipalities.map(({ code, name }) => ({
    id: `${asciiId(name)}-kommun`,
    name: employerName(name),
    regime: 'SoL' as const,
    municipality: code,
  })),
  { id: 'region-dalarna', name: 'Region Dalarna', regime: 'HSL' as const },
]

export const county = { id: 'dalarna', name: 'Dalarna', timeZone } as const

/** The unit with this id, or undefined when the county has none. */
export const unitById = (id: UnitId): Unit | undefined => units.find((unit) => unit.id === id)

/** Professions whose talks are advice under the employer's law; the law comes from the unit. */
export const professions: readonly Profession[] = [
  'kurator',
  'barnmorska',
  'skoterska',
  'lakare',
  'psykolog',
  'socialradgivare',
]
