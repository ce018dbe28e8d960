/** What a county changes in its file later can be deployed: nothing with a name of its own has to be made anew for it. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../../infra/stages.ts'
import { mora, nobodyCalled, ownAddress, region, secondCopy, stages } from './stages.ts'
import { templatesOf, type Resource } from './template.ts'

interface Kind {
  cloudFormationType: string
  properties: Record<string, { causesReplacement?: 'yes' | 'no' | 'maybe' }>
}

// What the services say of themselves, as the command that deploys brings it.
const library = createRequire(import.meta.url).resolve('aws-cdk/package.json')
const described = JSON.parse(
  gunzipSync(readFileSync(join(dirname(library), 'db.json.gz'))).toString(),
) as { schema: { resource: { entities: Record<string, Kind> | Kind[] } } }
const kinds = new Map(
  Object.values(described.schema.resource.entities).map((kind: Kind) => [
    kind.cloudFormationType,
    kind,
  ]),
)

/** A resource of ours that has a name of its own, of which there can be one. */
const isNamed = ({ Type, Properties }: Resource): boolean =>
  new RegExp(`"(${Type.split('::').at(-1)})?Name":"`).test(JSON.stringify(Properties))

/** What AWS would have to make beside the one there is, under the same name: it refuses. */
function impossible(before: Stage, after: Stage): string[] {
  const [was, is] = [templatesOf(before), templatesOf(after)]
  return (['data', 'edge', 'service'] as const).flatMap((stack) => {
    const old = was[stack].toJSON()['Resources'] as Record<string, Resource>
    const next = is[stack].toJSON()['Resources'] as Record<string, Resource>
    return Object.entries(next).flatMap(([id, resource]) => {
      const there = old[id]
      if (there === undefined || !isNamed(resource)) return []
      const { properties = {} } = kinds.get(resource.Type) ?? {}
      return Object.entries(properties)
        .filter(([name]) => {
          const [one, other] = [there, resource].map(({ Properties }) =>
            JSON.stringify(Properties?.[name]),
          )
          return one !== other
        })
        .filter(([, { causesReplacement = 'no' }]) => causesReplacement !== 'no')
        .map(([name]) => `${resource.Type} ${id} ${name}`)
    })
  })
}

const duty = { name: 'Jouren', webhook: 'https://jour.region.test' }
const stands: Stage = {
  ...stages.prod,
  account: '111111111111',
  site: ownAddress,
  secondCopy,
  signIn: { ownAccounts: true, providers: [mora] },
  onCall: {
    alarms: ['vakt@region.test'],
    budget: ['ekonomi@region.test'],
    ...nobodyCalled,
    receivers: { ...nobodyCalled.receivers, danger: [duty] },
  },
}
/** Everything that a county may come to write otherwise while people use the stage. */
const changed: Stage = {
  ...stands,
  site: { ...ownAddress, domain: 'clinic.region.test' },
  secondCopy: { vault: `${secondCopy.vault}-2`, days: 7 },
  tables: {
    clinic: ['dorren-prod-clinic-2', ...stands.tables.clinic],
    records: ['dorren-prod-records-2', ...stands.tables.records],
  },
  languages: ['sv', 'sv-x-latt', 'en'],
  signIn: {
    ownAccounts: false,
    providers: [{ ...mora, metadata: 'https://new.mora.example/metadata.xml' }, region],
  },
  eid: { issuer: 'https://eid.test', client: 'dorren' },
  video: { by: 'chime', relays: [] },
  notices: [],
  onCall: {
    alarms: ['ny@region.test'],
    budget: ['chef@region.test'],
    sms: null,
    receivers: {
      ...stands.onCall.receivers,
      danger: [{ name: 'Ny', webhook: 'https://ny.region.test' }],
      absent: [{ name: 'Plan', email: 'plan@region.test' }],
    },
  },
  budget: 900,
  throttle: { rate: 100, burst: 200 },
  word: 2,
}

describe('a stage that stands', () => {
  it('can be given another word in every setting', () => {
    const same = Object.entries(changed)
      .filter(
        ([name, value]) => JSON.stringify(stands[name as keyof Stage]) === JSON.stringify(value),
      )
      .map(([name]) => name)
    // Another account is another stage, and prod never stops keeping.
    expect(same.sort()).toEqual(['account', 'keepsData', 'name', 'packs', 'region'])
    expect(impossible(stands, changed)).toEqual([])
  })

  it('is held to what the services say: a name that cannot change is seen', () => {
    expect(kinds.get('AWS::DynamoDB::Table')?.properties['TableName']?.causesReplacement).toBe(
      'yes',
    )
    expect(kinds.size).toBeGreaterThan(1000)
  })
})
