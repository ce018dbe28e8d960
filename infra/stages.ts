/** The stages as typed values: nothing about an environment is decided anywhere else. */

export interface Stage {
  name: 'dev' | 'test' | 'prod'
  /** Data, keys and logs stay in Stockholm in every stage. */
  region: 'eu-north-1'
  /** Absent at synthesis without credentials: the templates are then free of any account. */
  account?: string | undefined
  /** Real people's data: deleting a stack must not delete it. */
  keepsData: boolean
  /** Own address. Without one the site answers on CloudFront's own name. */
  site?: { domain: string; certificateArn: string } | undefined
  /** Who is told by alarms and budgets, as an e-mail address; nobody when absent. */
  alarms?: string | undefined
  /** Where the county's own sign-in describes itself (SAML metadata). Absent: the pool's own staff. */
  staffSignIn?: string | undefined
  /** Who vouches for youths who want to be known (an OpenID provider), and as whom we ask it. */
  eid: { issuer: string; client: string }
  /** What makes rooms for voice and video, and relays for those between two browsers. */
  video: { by: 'none' | 'peer' | 'chime'; relays: string }
  /** Dollars a month of the whole account, above which somebody is told. */
  budget: number
  /** Raised by one to give the site a new word at the doors of the APIs (docs/operations.md). */
  word: number
  /** Ceiling of one audience's API, requests a second and at once: dear mistakes stop here. */
  throttle: { rate: number; burst: number }
}

const region = 'eu-north-1'
/** Without a choice there is chat: the choice has a price, or needs relays of one's own. */
const video = { by: 'none', relays: 'none' } as const
/** Without a provider nobody can be known, and everybody stays anonymous. */
const eid = { issuer: 'none', client: 'none' } as const

export const stages = {
  dev: {
    name: 'dev',
    region,
    video,
    eid,
    keepsData: false,
    budget: 25,
    word: 1,
    throttle: { rate: 50, burst: 100 },
  },
  test: {
    name: 'test',
    region,
    video,
    eid,
    keepsData: false,
    budget: 50,
    word: 1,
    throttle: { rate: 200, burst: 400 },
  },
  prod: {
    name: 'prod',
    region,
    video,
    eid,
    keepsData: true,
    budget: 500,
    word: 1,
    throttle: { rate: 500, burst: 1000 },
  },
} as const satisfies Record<Stage['name'], Stage>

/** The stage by name, with what only the environment knows: the account and the own address. */
export function stageFrom(environment: Readonly<Record<string, string | undefined>>): Stage {
  const name = environment['STAGE'] ?? 'dev'
  if (!isStage(name)) throw new Error(`STAGE is "${name}"; it must be one of dev, test, prod`)
  return {
    ...stages[name],
    account: environment['CDK_DEFAULT_ACCOUNT'],
    site: siteFrom(environment),
    eid: eidFrom(environment),
    video: videoFrom(environment),
    alarms: environment['ALARM_ADDRESS'] || undefined,
    staffSignIn: environment['STAFF_SIGN_IN_METADATA'] || undefined,
  }
}

function videoFrom(environment: Readonly<Record<string, string | undefined>>): Stage['video'] {
  const by = environment['VIDEO'] || 'none'
  const relays = environment['TURN_URLS'] || 'none'
  if (by !== 'none' && by !== 'peer' && by !== 'chime')
    throw new Error(`VIDEO is "${by}"; it must be one of none, peer, chime`)
  if (by === 'peer' && relays === 'none')
    throw new Error(
      'VIDEO=peer needs TURN_URLS: without relays the two would see each other’s address',
    )
  return { by, relays }
}

function eidFrom(environment: Readonly<Record<string, string | undefined>>): Stage['eid'] {
  const issuer = environment['EID_ISSUER'] || 'none'
  const client = environment['EID_CLIENT'] || 'none'
  if ((issuer === 'none') !== (client === 'none'))
    throw new Error('EID_ISSUER and EID_CLIENT belong together: set both or neither')
  return { issuer, client }
}

function isStage(name: string): name is Stage['name'] {
  return name in stages
}

function siteFrom(environment: Readonly<Record<string, string | undefined>>): Stage['site'] {
  const domain = environment['SITE_DOMAIN']
  const certificateArn = environment['SITE_CERTIFICATE_ARN']
  if (!domain && !certificateArn) return undefined
  if (!domain || !certificateArn)
    throw new Error('SITE_DOMAIN and SITE_CERTIFICATE_ARN belong together: set both or neither')
  return { domain, certificateArn }
}
