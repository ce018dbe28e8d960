/**
 * The county's directory: who does what for which age, and how to get there. Data, not judgement: a
 * person of each service reads its own row, and `confirmedBy` is null until somebody has. No number
 * stands here that was not sure when written: whoever has none is reached as `way` says.
 */
import type { Municipality } from '../ids.ts'

export const needs = [
  'worry',
  'low',
  'not-live',
  'self-harm',
  'violence',
  'honour',
  'eating',
  'substances',
  'family',
  'school',
  'sexual-health',
  'body',
  'focus',
  'disability',
  'identity',
  'money',
  'somebody-to-talk-to',
] as const
export type Need = (typeof needs)[number]

/** acute: now; first: the first door; specialist: when the first is not enough; support: beside. */
export type CareLevel = 'acute' | 'first' | 'specialist' | 'support'

/** How one gets there when no number is sure. */
export type Way = 'number' | '1177' | 'school' | 'municipal-switchboard' | 'web'

export interface Service {
  id: string
  principal: 'municipality' | 'region' | 'state' | 'voluntary'
  level: CareLevel
  /** Whole years, both included. */
  ages: { from: number; to: number }
  needs: readonly Need[]
  where: 'own-municipality' | 'county' | 'country'
  way: Way
  /** As dialled; only where sure. */
  call?: string
  /** Public address, without https. */
  web?: string
  /** True when the first door sends on; false when one may go by oneself. */
  byReferral: boolean
  source: string
  /** Day a person last looked at it. */
  checked: string
  confirmedBy: string | null
}

/** What a page needs of one. */
export type DirectoryEntry = Omit<Service, 'principal' | 'source' | 'confirmedBy'> & {
  /** In the words of the county that has added it, where the catalogues have none. */
  said?: { name: string; about: string; lang: string }
  /** Whose young people it is for, where that is not all of the county's. */
  municipalities?: readonly Municipality[]
}

/** Whether it may be left out: somebody in danger, and whoever seeks a first door, always has one. */
export const mayHide = ({ level }: Pick<Service, 'level'>): boolean =>
  level === 'specialist' || level === 'support'

const seen = { checked: '2026-11-24', confirmedBy: null } as const
const young = { from: 13, to: 24 }
const minor = { from: 13, to: 17 }
const adult = { from: 18, to: 24 }
const every = [...needs]

export const services: readonly Service[] = [
  {
    id: '112',
    principal: 'state',
    level: 'acute',
    ages: young,
    needs: ['not-live', 'self-harm', 'violence', 'honour'],
    where: 'country',
    way: 'number',
    call: '112',
    byReferral: false,
    source: 'SOS Alarm',
    ...seen,
  },
  {
    id: 'sjalvmordslinjen',
    principal: 'voluntary',
    level: 'acute',
    ages: young,
    needs: ['not-live', 'self-harm', 'low'],
    where: 'country',
    way: 'number',
    call: '90101',
    web: 'mind.se',
    byReferral: false,
    source: 'mind.se',
    ...seen,
  },
  {
    id: 'socialjour',
    principal: 'municipality',
    level: 'acute',
    ages: young,
    needs: ['violence', 'honour', 'family'],
    where: 'own-municipality',
    way: 'number',
    call: '112',
    byReferral: false,
    source: 'the municipality; at night by way of 112',
    ...seen,
  },
  {
    id: 'elevhalsa',
    principal: 'municipality',
    level: 'first',
    ages: { from: 13, to: 19 },
    needs: [
      'worry',
      'low',
      'school',
      'focus',
      'family',
      'violence',
      'self-harm',
      'eating',
      'somebody-to-talk-to',
    ],
    where: 'own-municipality',
    way: 'school',
    byReferral: false,
    source: 'skollagen (2010:800) 2 kap. 25 §',
    ...seen,
  },
  {
    id: 'ungdomsmottagning',
    principal: 'region',
    level: 'first',
    ages: young,
    needs: [
      'worry',
      'low',
      'sexual-health',
      'body',
      'identity',
      'family',
      'violence',
      'self-harm',
      'eating',
      'substances',
      'somebody-to-talk-to',
    ],
    where: 'county',
    way: '1177',
    web: 'www.1177.se',
    byReferral: false,
    source: 'the county’s youth clinics, region and municipality together',
    ...seen,
  },
  {
    id: 'vardcentral',
    principal: 'region',
    level: 'first',
    ages: young,
    needs: [
      'worry',
      'low',
      'self-harm',
      'not-live',
      'eating',
      'body',
      'focus',
      'substances',
      'disability',
    ],
    where: 'county',
    way: '1177',
    call: '1177',
    web: 'www.1177.se',
    byReferral: false,
    source: 'first line for mental ill-health in Dalarna is primary care',
    ...seen,
  },
  {
    id: 'socialtjanst',
    principal: 'municipality',
    level: 'first',
    ages: young,
    needs: ['violence', 'honour', 'family', 'substances', 'money', 'somebody-to-talk-to'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'SoL 2025:400',
    ...seen,
  },
  {
    id: 'bup',
    principal: 'region',
    level: 'specialist',
    ages: minor,
    needs: ['worry', 'low', 'not-live', 'self-harm', 'eating', 'focus'],
    where: 'county',
    way: '1177',
    web: 'www.1177.se',
    byReferral: true,
    source: 'division of responsibility in the county; to be confirmed',
    ...seen,
  },
  {
    id: 'vuxenpsykiatri',
    principal: 'region',
    level: 'specialist',
    ages: adult,
    needs: ['worry', 'low', 'not-live', 'self-harm', 'eating', 'focus'],
    where: 'county',
    way: '1177',
    web: 'www.1177.se',
    byReferral: true,
    source: 'division of responsibility in the county; to be confirmed',
    ...seen,
  },
  {
    id: 'psykiatrisk-akut',
    principal: 'region',
    level: 'acute',
    ages: young,
    needs: ['not-live', 'self-harm'],
    where: 'county',
    way: '1177',
    call: '1177',
    byReferral: false,
    source: 'asked for by way of 1177 or 112',
    ...seen,
  },
  {
    id: 'bum',
    principal: 'region',
    level: 'specialist',
    ages: minor,
    needs: ['body', 'eating'],
    where: 'county',
    way: '1177',
    byReferral: true,
    source: 'barn- och ungdomsmedicin; to be confirmed',
    ...seen,
  },
  {
    id: 'habilitering',
    principal: 'region',
    level: 'specialist',
    ages: young,
    needs: ['disability', 'focus'],
    where: 'county',
    way: '1177',
    byReferral: true,
    source: 'to be confirmed',
    ...seen,
  },
  {
    id: 'oppenvard-beroende',
    principal: 'municipality',
    level: 'specialist',
    ages: young,
    needs: ['substances'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'municipal open care together with the region; to be confirmed',
    ...seen,
  },
  {
    id: 'kvinnofridslinjen',
    principal: 'state',
    level: 'support',
    ages: young,
    needs: ['violence', 'honour'],
    where: 'country',
    way: 'number',
    call: '020-50 50 50',
    web: 'kvinnofridslinjen.se',
    byReferral: false,
    source: 'kvinnofridslinjen.se',
    ...seen,
  },
  {
    id: 'tjejjouren',
    principal: 'voluntary',
    level: 'support',
    ages: young,
    needs: ['violence', 'honour', 'somebody-to-talk-to', 'identity'],
    where: 'country',
    way: 'web',
    web: 'tjejjouren.se',
    byReferral: false,
    source: 'tjejjouren.se',
    ...seen,
  },
  {
    id: 'bris',
    principal: 'voluntary',
    level: 'support',
    ages: minor,
    needs: every,
    where: 'country',
    way: 'number',
    call: '116 111',
    web: 'bris.se',
    byReferral: false,
    source: 'bris.se',
    ...seen,
  },
  {
    id: 'budgetradgivning',
    principal: 'municipality',
    level: 'first',
    ages: adult,
    needs: ['money'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'SoL 2025:400; every municipality',
    ...seen,
  },
  {
    id: 'familjeradgivning',
    principal: 'municipality',
    level: 'support',
    ages: adult,
    needs: ['family'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'SoL 2025:400; every municipality',
    ...seen,
  },
  {
    id: 'aktivitetsansvar',
    principal: 'municipality',
    level: 'first',
    ages: { from: 16, to: 19 },
    needs: ['school'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'skollagen 29 kap. 9 §',
    ...seen,
  },
  {
    id: 'studievagledning',
    principal: 'municipality',
    level: 'first',
    ages: adult,
    needs: ['school'],
    where: 'own-municipality',
    way: 'municipal-switchboard',
    byReferral: false,
    source: 'komvux and counselling in every municipality; to be confirmed',
    ...seen,
  },
  {
    id: 'umo',
    principal: 'region',
    level: 'support',
    ages: young,
    needs: ['sexual-health', 'body', 'identity', 'worry', 'focus', 'disability', 'school'],
    where: 'country',
    way: 'web',
    web: 'www.umo.se',
    byReferral: false,
    source: 'umo.se',
    ...seen,
  },
]

/** Where a municipality is found; its switchboard's number stands there. */
export const municipalSites: Readonly<Record<Municipality, string>> = {
  '2084': 'www.avesta.se',
  '2081': 'www.borlange.se',
  '2080': 'www.falun.se',
  '2026': 'www.gagnef.se',
  '2083': 'www.hedemora.se',
  '2029': 'www.leksand.se',
  '2085': 'www.ludvika.se',
  '2023': 'www.malung-salen.se',
  '2062': 'www.mora.se',
  '2034': 'www.orsa.se',
  '2031': 'www.rattvik.se',
  '2061': 'www.smedjebacken.se',
  '2082': 'www.sater.se',
  '2021': 'www.vansbro.se',
  '2039': 'www.alvdalen.se',
}

export const serviceById = (id: string): Service | undefined =>
  services.find((service) => service.id === id)
