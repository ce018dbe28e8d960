/**
 * Who to reach outside the service, as a browser gets it: who has checked it stands beside, in
 * `crisis-sources.ts`. Hours are the shortest that every source agrees on, so that nobody is sent where no
 * one answers.
 */
import type { Hours } from '../rules/safety/who-answers.ts'

export interface CrisisContact {
  id: string
  name: string
  /** As dialled; absent when the number differs by municipality, or when there is none. */
  call?: string
  hours: Hours
  /** Where one writes instead, for whoever cannot be heard: an address without https. */
  chat?: { at: string; hours: Hours } | null | undefined
  for: ContactFor
}

export type ContactFor =
  | 'danger'
  | 'anyone'
  | 'under-18'
  | 'under-25'
  | 'violence'
  | 'poison'
  | 'care-advice'
  | 'over-18'
  | 'child-harmed'

export const crisisContacts: readonly CrisisContact[] = [
  {
    id: '112',
    name: '112',
    call: '112',
    hours: 'always',
    for: 'danger',
  },
  {
    id: 'bris',
    name: 'Bris',
    call: '116 111',
    hours: 'always',
    chat: { at: 'www.bris.se', hours: 'always' },
    for: 'under-18',
  },
  {
    id: 'mind',
    name: 'Minds Självmordslinje',
    call: '90101',
    hours: 'always',
    chat: { at: 'mind.se', hours: 'varies' },
    for: 'anyone',
  },
  {
    id: 'jourhavande-kompis',
    name: 'Jourhavande kompis',
    hours: 'varies',
    chat: { at: 'jourhavandekompis.se', hours: 'varies' },
    for: 'under-25',
  },
  {
    id: 'jourhavande-prast',
    name: 'Jourhavande präst',
    call: '112',
    hours: 'night',
    chat: { at: 'www.svenskakyrkan.se/jourhavandeprast', hours: 'weekday-evenings' },
    for: 'anyone',
  },
  {
    id: 'kvinnofridslinjen',
    name: 'Kvinnofridslinjen',
    call: '020-50 50 50',
    hours: 'always',
    for: 'violence',
  },
  {
    id: 'giftinformation',
    name: 'Giftinformation',
    call: '010-456 67 00',
    hours: 'always',
    for: 'poison',
  },
  {
    id: '1177',
    name: '1177',
    call: '1177',
    hours: 'always',
    for: 'care-advice',
  },
  {
    id: 'socialjour',
    name: 'Socialjouren i din kommun',
    hours: 'varies',
    for: 'child-harmed',
  },
  {
    id: 'samisk-stodlinje',
    name: 'Samisk stödlinje',
    call: '070-282 94 51',
    hours: 'varies',
    for: 'over-18',
  },
]
