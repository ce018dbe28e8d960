/** Stages of the tests: whatever a county writes into its own files, these say the same. */
import type { Stage } from '../../infra/stages.ts'
import { pushServices } from '../../shared/rules/line/push-services.ts'
import { languages } from '../../shared/languages.ts'

/** As the file of a stage says that nobody is called. */
export const nobodyCalled: Pick<Stage['onCall'], 'receivers' | 'sms'> = {
  receivers: { danger: [], unheard: [], absent: [], technical: [] },
  sms: null,
}

const common = {
  region: 'eu-north-1',
  secondCopy: null,
  site: null,
  languages: languages.map(({ lang }) => lang),
  signIn: { ownAccounts: true, providers: [] },
  eid: null,
  video: { by: 'none', relays: [] },
  notices: [...pushServices],
  packs: [],
  onCall: { alarms: [], budget: [], ...nobodyCalled },
  word: 1,
} satisfies Partial<Stage>

export const stages = {
  dev: {
    ...common,
    name: 'dev',
    keepsData: false,
    tables: { clinic: ['dorren-dev-clinic'], records: ['dorren-dev-records'] },
    budget: 25,
    throttle: { rate: 50, burst: 100 },
  },
  prod: {
    ...common,
    name: 'prod',
    keepsData: true,
    tables: { clinic: ['dorren-prod-clinic'], records: ['dorren-prod-records'] },
    budget: 500,
    throttle: { rate: 500, burst: 1000 },
  },
} satisfies Record<string, Stage>

export const ownAddress = {
  domain: 'dorren.example',
  certificate: 'arn:aws:acm:us-east-1:111111111111:certificate/1',
}

export const secondCopy = {
  vault: 'arn:aws:backup:eu-north-1:222222222222:backup-vault:journals',
  days: 35,
}

/** An employer's directory, as it is written in a stage's file. */
export const mora: Stage['signIn']['providers'][number] = {
  name: 'Mora',
  metadata: 'https://idp.mora.example/metadata.xml',
  units: ['mora-kommun'],
  attributes: {
    givenName: 'urn:oid:2.5.4.42',
    profession: 'urn:oid:2.5.4.12',
    roles: 'https://mora.example/roller',
  },
  assurance: {
    attribute: 'https://mora.example/loa',
    enough: ['http://id.elegnamnden.se/loa/1.0/loa3'],
  },
}
export const region: Stage['signIn']['providers'][number] = {
  name: 'Region',
  metadata: 'https://idp.region.example/metadata.xml',
  units: ['region-dalarna', 'falun-kommun'],
  attributes: {
    givenName: 'givenName',
    unit: 'urn:oid:2.5.4.10',
    profession: 'title',
    languages: 'preferredLanguage',
    roles: 'memberOf',
  },
  assurance: { agreed: 'Two factors always, agreement 2026-11' },
}
