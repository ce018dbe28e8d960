/** What guards the doors, the region and the sign-in of staff, and the keys that change by themselves. */
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromTheSite } from '../../functions/http/from-the-site.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { rotationCode } from '../../infra/constructs/rotation.ts'
import { factorsCode, providersTold } from '../../infra/constructs/staff-pool.ts'
import { siteWordHeader } from '../../infra/routes.ts'
import { mora, region, stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf, theOnly } from './template.ts'

const { data, edge, service } = templatesOf(stages.prod)
const site = theOnly(service, 'AWS::CloudFront::Distribution')[1].Properties['DistributionConfig']

describe('a call that goes past the site', () => {
  it('is known by a word that the site sends to every API and the template does not hold', () => {
    const apis = site.Origins.filter(({ CustomOriginConfig }: { CustomOriginConfig?: object }) =>
      Boolean(CustomOriginConfig),
    )
    expect(apis.length).toBeGreaterThanOrEqual(4)
    for (const { OriginCustomHeaders } of apis) {
      expect(OriginCustomHeaders).toHaveLength(1)
      const [{ HeaderName, HeaderValue }] = OriginCustomHeaders
      expect(HeaderName).toBe(siteWordHeader)
      expect(rendered(HeaderValue)).toMatch(/^\{\{resolve:secretsmanager:<SiteWord\w+>/)
    }
  })

  it('is refused, with a wrong word as with none, and both words hold while one is changed', () => {
    const words = ['new-word-of-the-site', 'old-word-of-the-site']
    for (const word of words) expect(fromTheSite(words, { [siteWordHeader]: word })).toBe(true)
    expect(fromTheSite(words, { 'X-Dorren-Site': 'new-word-of-the-site' })).toBe(true)
    for (const given of [undefined, '', 'new-word-of-the-sitf', 'new'])
      expect(fromTheSite(words, { [siteWordHeader]: given })).toBe(false)
    expect(fromTheSite([], { [siteWordHeader]: '' })).toBe(false)
    expect(fromTheSite(words)).toBe(false)
  })
})

describe('the region', () => {
  it('is Stockholm for everything that holds or handles anything of anybody', () => {
    const kinds = Object.values<{ Type: string }>(edge.toJSON()['Resources']).map(
      ({ Type }) => Type,
    )
    const ours = kinds.filter(
      (type) => !/^(Custom::|AWS::(IAM::Role|Lambda::Function)$)/.test(type),
    )
    // What is left is the library's carrier of the firewall's name.
    expect(ours.sort()).toEqual(['AWS::Budgets::Budget', 'AWS::WAFv2::WebACL'])
  })

  it.each([
    ['data', data],
    ['service', service],
  ])('is a border no role of the %s stack can cross, whatever is granted later', (_, template) => {
    const [border, { Properties }] = theOnly(template, 'AWS::IAM::ManagedPolicy')
    expect(Properties['PolicyDocument'].Statement).toEqual([
      {
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': { Ref: 'AWS::Region' } } },
      },
    ])
    const roles = resourcesOf(template, 'AWS::IAM::Role').filter(
      // The library's carrier of the firewall's name makes its role past every rule.
      ([id]) => !id.startsWith('CustomCrossRegionExportReader'),
    )
    expect(roles.length).toBeGreaterThan(1)
    for (const [id, role] of roles)
      expect(rendered(role.Properties['PermissionsBoundary']), id).toBe(`<${border}>`)
  })
})

describe('staff of employers with directories of their own', () => {
  const signIn = { ownAccounts: true, providers: [mora, region] }
  const federated = templatesOf({ ...stages.prod, signIn })
  const providers = Object.fromEntries(
    resourcesOf(federated.data, 'AWS::Cognito::UserPoolIdentityProvider').map(
      ([, { Properties }]) => [Properties['ProviderName'], Properties],
    ),
  )
  const client = (template: typeof federated.service) =>
    theOnly(template, 'AWS::Cognito::UserPoolClient')[1].Properties

  it('come in by their own one, and whoever has none by an account of ours', () => {
    expect(Object.keys(providers).sort()).toEqual(['Mora', 'Region'])
    expect(providers['Mora']).toMatchObject({
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://idp.mora.example/metadata.xml' },
    })
    expect(client(federated.service)['SupportedIdentityProviders']).toEqual([
      'COGNITO',
      'Mora',
      'Region',
    ])
    const only = { ownAccounts: false, providers: [mora] }
    expect(
      client(templatesOf({ ...stages.prod, signIn: only }).service)['SupportedIdentityProviders'],
    ).toEqual(['Mora'])
  })

  it('are known by the names their directory gives things', () => {
    expect(providers['Mora'].AttributeMapping).toEqual({
      given_name: 'urn:oid:2.5.4.42',
      'custom:profession': 'urn:oid:2.5.4.12',
      'custom:roles': 'https://mora.example/roller',
      'custom:acr': 'https://mora.example/loa',
    })
    expect(providers['Region'].AttributeMapping).toEqual({
      given_name: 'givenName',
      'custom:unit': 'urn:oid:2.5.4.10',
      'custom:profession': 'title',
      'custom:languages': 'preferredLanguage',
      'custom:roles': 'memberOf',
    })
  })

  const told = {
    Mora: { units: ['mora-kommun'], enough: ['http://id.elegnamnden.se/loa/1.0/loa3'] },
    Region: { units: ['region-dalarna', 'falun-kommun'], enough: true },
  }

  it('are vouched for by what the file says of each, and sixteen of them are not too many', () => {
    expect(JSON.parse(providersTold([mora, region]))).toEqual(told)
    const sixteen = Array.from({ length: 16 }, (_, at) => ({
      ...mora,
      name: `Directory-of-an-employer-${at}`,
      assurance: {
        attribute: 'https://mora.example/loa',
        enough: [
          'http://id.elegnamnden.se/loa/1.0/loa3',
          'http://id.swedenconnect.se/loa/1.0/uncertified-loa3',
        ],
      },
    }))
    // Lambda's limit for everything a function is told.
    expect(Buffer.byteLength(providersTold(sixteen))).toBeLessThan(4000)
  })

  const added = async (attributes: Record<string, string>) => {
    const module: { handler?: (event: object) => Promise<{ response: unknown }> } = {}
    const process = { env: { PROVIDERS: JSON.stringify(told) } }
    new Function('exports', 'process', factorsCode)(module, process)
    const answer = await module.handler?.({
      request: { userAttributes: attributes },
      response: {},
    })
    return (answer?.response as { claimsOverrideDetails: { claimsToAddOrOverride: object } })
      .claimsOverrideDetails.claimsToAddOrOverride
  }
  const by = (providerName: string) => JSON.stringify([{ providerName, userId: '1' }])
  const loa3 = 'http://id.elegnamnden.se/loa/1.0/loa3'

  it('are sure when their directory said what has been agreed, and the pool’s own always', async () => {
    expect(await added({ sub: '1' })).toEqual({ factors: 'mfa' })
    expect(await added({ identities: by('Mora'), 'custom:acr': loa3 })).toEqual({
      unit: 'mora-kommun',
      languages: 'sv',
      factors: 'mfa',
    })
    expect(await added({ identities: by('Mora'), 'custom:acr': 'urn:mora:loa3' })).toMatchObject({
      factors: 'none',
    })
    expect(await added({ identities: by('Mora') })).toMatchObject({ factors: 'none' })
    expect(await added({ identities: by('Region'), 'custom:unit': 'falun-kommun' })).toMatchObject({
      unit: 'falun-kommun',
      factors: 'mfa',
    })
  })

  it('are never another employer’s: a directory vouches for its own and for nobody else', async () => {
    const sure = { 'custom:acr': loa3, 'custom:languages': 'en,sv' }
    const wrong: [string, Record<string, string>][] = [
      ['Mora', { 'custom:unit': 'region-dalarna' }],
      ['Region', { 'custom:unit': 'mora-kommun' }],
      ['Region', {}],
      ['Gone', { 'custom:unit': 'mora-kommun' }],
    ]
    for (const [provider, attributes] of wrong)
      expect(
        await added({ identities: by(provider), ...sure, ...attributes }),
        provider,
      ).toMatchObject({ unit: '', languages: 'en,sv' })
    expect(
      await added({ identities: by('Gone'), ...sure, 'custom:unit': 'mora-kommun' }),
    ).toMatchObject({ factors: 'none' })
  })

  it('can be told to their directory: as whom we ask, and where it answers', () => {
    const outputs = federated.service.toJSON()['Outputs']
    expect(rendered(outputs.SamlEntity.Value)).toMatch(/^urn:amazon:cognito:sp:</)
    expect(rendered(outputs.SamlAnswers.Value)).toMatch(
      /^https:\/\/dorren-prod-<AWS::AccountId>\.auth\.<AWS::Region>\.amazoncognito\.com\/saml2\/idpresponse$/,
    )
  })
})

describe('a key that changes by itself', () => {
  const hour = 3_600_000
  const first = 'a-key-as-it-was-first-made-by-the-stack'

  /** Secrets Manager as far as the function asks it. */
  const vault = () => {
    const versions = new Map([['1', first]])
    const stages = new Map([['AWSCURRENT', '1']])
    const command = (name: string) =>
      class {
        readonly name = name
        constructor(readonly input: Record<string, string>) {}
      }
    const send = async ({ name, input }: { name: string; input: Record<string, string> }) => {
      if (name === 'put') {
        versions.set(String(input['ClientRequestToken']), String(input['SecretString']))
        stages.set('AWSPENDING', String(input['ClientRequestToken']))
        return {}
      }
      if (name === 'move') {
        stages.set('AWSCURRENT', String(input['MoveToVersionId']))
        return {}
      }
      const VersionId = input['VersionId'] ?? stages.get(String(input['VersionStage']))
      const SecretString = versions.get(String(VersionId))
      if (SecretString === undefined)
        throw Object.assign(new Error('none'), { name: 'ResourceNotFoundException' })
      return { VersionId, SecretString }
    }
    const sdk = {
      SecretsManagerClient: class {
        readonly send = send
      },
      GetSecretValueCommand: command('get'),
      PutSecretValueCommand: command('put'),
      UpdateSecretVersionStageCommand: command('move'),
    }
    const module: { handler?: (event: object) => Promise<void> } = {}
    const load = (name: string) => (name === 'node:crypto' ? process.getBuiltinModule(name) : sdk)
    new Function('exports', 'require', rotationCode)(module, load)
    return {
      turn: async (token: string) => {
        for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'])
          // Every step comes twice, as Secrets Manager may do.
          for (const _ of [1, 2])
            await module.handler?.({ Step, SecretId: 'keys', ClientRequestToken: token })
      },
      current: () => String(versions.get(String(stages.get('AWSCURRENT')))),
    }
  }

  it('signs as before for an hour, and then knows what the old one signed', async () => {
    const secrets = vault()
    const before = signingKeysFrom(secrets.current(), Date.now)
    const signature = before.sign('pass', 'text')
    expect(signature).toBe(createHmac('sha256', first).update('pass\ntext').digest('base64url'))

    await secrets.turn('2')
    const soon = signingKeysFrom(secrets.current(), Date.now)
    expect(soon.sign('pass', 'text')).toBe(signature)
    const later = signingKeysFrom(secrets.current(), () => Date.now() + 2 * hour)
    expect(later.sign('pass', 'text')).not.toBe(signature)
    expect(later.known('pass', 'text')).toContain(signature)
    // Whoever read the list at the change knows what will be signed after it.
    expect(soon.known('pass', 'text')).toContain(later.sign('pass', 'text'))
  })

  it('is forgotten when two newer ones have come', async () => {
    const secrets = vault()
    const signature = signingKeysFrom(secrets.current(), Date.now).sign('pass', 'text')
    const knows = () =>
      signingKeysFrom(secrets.current(), Date.now).known('pass', 'text').includes(signature)
    await secrets.turn('2')
    await secrets.turn('3')
    expect(knows()).toBe(true)
    await secrets.turn('4')
    expect(knows()).toBe(false)
  })

  it('has a schedule, at night, and may do nothing else than change itself', () => {
    const [, { Properties }] = theOnly(data, 'AWS::SecretsManager::RotationSchedule')
    expect(Properties['RotationRules'].ScheduleExpression).toBe('cron(0 2 ? 1/3 SUN#1 *)')
    expect(rendered(Properties['SecretId'])).toMatch(/^<Keys/)
  })
})
