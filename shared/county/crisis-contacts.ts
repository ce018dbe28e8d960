/**
 * Who to reach outside the service. Every number is configuration: `checked` is the date a person
 * last rang or read it, and the build warns when that is more than 180 days ago.
 */
export interface CrisisContact {
  id: string
  name: string
  /** As dialled; absent when the number differs by municipality. */
  call?: string
  hours: 'always' | 'night' | 'varies'
  for: 'danger' | 'anyone' | 'under-18' | 'care-advice' | 'over-18' | 'child-harmed'
  source: string
  checked: string
  /** Name and role of whoever confirmed it for live use; null until a person of the county has. */
  confirmedBy: string | null
}

const unconfirmed = { checked: '2026-11-21', confirmedBy: null } as const

export const crisisContacts: readonly CrisisContact[] = [
  {
    id: '112',
    name: '112',
    call: '112',
    hours: 'always',
    for: 'danger',
    source: 'SOS Alarm',
    ...unconfirmed,
  },
  {
    id: 'mind',
    name: 'Minds Självmordslinje',
    call: '90101',
    hours: 'always',
    for: 'anyone',
    source: 'mind.se',
    ...unconfirmed,
  },
  {
    id: 'bris',
    name: 'Bris',
    call: '116 111',
    hours: 'always',
    for: 'under-18',
    source: 'bris.se',
    ...unconfirmed,
  },
  {
    id: '1177',
    name: '1177',
    call: '1177',
    hours: 'always',
    for: 'care-advice',
    source: '1177.se',
    ...unconfirmed,
  },
  {
    id: 'jourhavande-prast',
    name: 'Jourhavande präst',
    call: '112',
    hours: 'night',
    for: 'anyone',
    source: 'svenskakyrkan.se',
    ...unconfirmed,
  },
  {
    id: 'samisk-stodlinje',
    name: 'Samisk stödlinje',
    call: '070-282 94 51',
    hours: 'varies',
    for: 'over-18',
    source: '1177.se',
    ...unconfirmed,
  },
  {
    id: 'socialjour',
    name: 'Socialjouren i din kommun',
    hours: 'varies',
    for: 'child-harmed',
    source: 'the municipality',
    ...unconfirmed,
  },
]
