/** What each function is told, and by that what it may reach: a grant follows from a name here. */

export type Variable =
  | 'STAGE'
  /** Name of the anonymous, expiring table. */
  | 'CLINIC_TABLE'
  /** Name of the table of records; whoever has no such name has no right to it either. */
  | 'RECORDS_TABLE'
  /** How the aliases of the principals' keys begin; whoever reaches records opens them by these. */
  | 'VAULT'
  /** ARN of the secret that keyed hashes are made with. */
  | 'KEYS_SECRET'
  /** ARN of the secret word by which the site is known at the doors of the APIs. */
  | 'SITE_WORD'
  /** Where frames to live connections are posted. */
  | 'PUSH_ENDPOINT'
  /** Who vouches for staff, and the audience their tokens must name. */
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT'
  /** The only origin a socket may be opened from, and a browser may press anything from. */
  | 'SITE_ORIGIN'
  /** CloudFront's own name for the site, which answers before the own address leads there. */
  | 'SITE_ADDRESS'
  /** Who vouches for a youth who wants to be known, and as whom we ask; `none` where nobody does. */
  | 'EID_ISSUER'
  | 'EID_CLIENT'
  /** What makes rooms for voice and video, and the relays between two browsers (or none). */
  | 'VIDEO'
  | 'TURN_URLS'
  /** Which push services are called with notices, divided by spaces; `none` where nobody is. */
  | 'NOTICE_SERVICES'
  /** Whom each cause calls, as JSON, and where they answer. */
  | 'ON_CALL'
  | 'ANSWERS'
  /** Whether accounts are made here, and whose staff each directory vouches for, as JSON. */
  | 'ACCOUNTS'

const everyone = ['STAGE', 'CLINIC_TABLE', 'KEYS_SECRET'] as const
const site = ['SITE_WORD', 'SITE_ORIGIN'] as const
const records = ['RECORDS_TABLE', 'VAULT'] as const
const staff = ['OIDC_ISSUER', 'OIDC_CLIENT'] as const
const eid = ['EID_ISSUER', 'EID_CLIENT'] as const

export const environment = {
  youth: [...everyone, ...site, 'PUSH_ENDPOINT'],
  counsellor: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff, 'NOTICE_SERVICES'],
  coordinator: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff],
  live: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff],
  timers: [...everyone, 'PUSH_ENDPOINT', 'SITE_ORIGIN', 'NOTICE_SERVICES'],
  safety: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff],
  later: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff, 'NOTICE_SERVICES'],
  rooms: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff, 'VIDEO', 'TURN_URLS'],
  /** Makes and ends accounts, by its grant on the user pool alone. */
  settings: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff, 'ACCOUNTS'],
  care: [...everyone, ...site, 'PUSH_ENDPOINT', ...staff, ...records, ...eid],
  /** Apart from `care`, for anybody may send its form. */
  intake: [...everyone, ...site, ...staff, ...records, ...eid],
  programme: [
    ...everyone,
    ...site,
    'PUSH_ENDPOINT',
    ...staff,
    ...records,
    ...eid,
    'NOTICE_SERVICES',
  ],
  /** Reaches the records and is told of no vault: it can open no word. */
  keeper: [...everyone, 'RECORDS_TABLE', 'SITE_ORIGIN', 'NOTICE_SERVICES'],
  /** Throws keys of persons away when their time is over; opens none. */
  retention: [...everyone, 'RECORDS_TABLE'],
  /** Calls whoever is on call; of the clinic it reaches its own calls and nothing else. */
  ring: [...everyone, 'ON_CALL', 'ANSWERS'],
  /** Makes a visit of its own every few minutes; of the clinic it reaches its own county apart. */
  canary: [...everyone, 'SITE_ORIGIN', 'SITE_ADDRESS'],
} as const satisfies Record<string, readonly Variable[]>

/** The entries, by the name of their file in functions/entries/. */
export type FunctionName = keyof typeof environment

export const functionNames = Object.keys(environment) as FunctionName[]

/** Functions that may look at the clinic but never change it. */
export const readersOnly: readonly FunctionName[] = []

export function isTold(name: FunctionName, variable: Variable): boolean {
  const told: readonly Variable[] = environment[name]
  return told.includes(variable)
}

/** The values a function is told, and no others. */
export function environmentOf(
  name: FunctionName,
  values: Readonly<Record<Variable, string>>,
): Record<string, string> {
  return Object.fromEntries(environment[name].map((variable) => [variable, values[variable]]))
}
