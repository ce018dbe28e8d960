/** What guards the doors, the region and the sign-in of staff, and the keys that change by themselves. */
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromTheSite } from '../../functions/http/from-the-site.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { rotationCode } from '../../infra/constructs/rotation.ts'
import { factorsCode } from '../../infra/constructs/staff-pool.ts'
import { siteWordHeader } from '../../infra/routes.ts'
import { stages } from '../../infra/stages.ts'
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
    for (const { region } of Object.values(stages)) expect(region).toBe('eu-north-1')
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

describe('staff of the county’s own sign-in', () => {
  const metadata = 'https://idp.example/metadata.xml'
  const federated = templatesOf({ ...stages.prod, staffSignIn: metadata })

  it('come in that way only, with what it says of them and how sure it was', () => {
    const [, { Properties }] = theOnly(federated.data, 'AWS::Cognito::UserPoolIdentityProvider')
    expect(Properties).toMatchObject({ ProviderType: 'SAML', ProviderName: 'County' })
    expect(Properties['ProviderDetails'].MetadataURL).toBe(metadata)
    expect(Object.keys(Properties['AttributeMapping']).sort()).toEqual([
      'custom:acr',
      'custom:languages',
      'custom:profession',
      'custom:roles',
      'custom:unit',
      'given_name',
    ])
    const [, client] = theOnly(federated.service, 'AWS::Cognito::UserPoolClient')
    expect(client.Properties['SupportedIdentityProviders']).toEqual(['County'])
  })

  const trigger = (attributes: Record<string, string>) => {
    const module: { handler?: (event: object) => Promise<{ response: unknown }> } = {}
    new Function('exports', factorsCode)(module)
    return module.handler?.({ request: { userAttributes: attributes }, response: {} })
  }

  it('are not said to have used a second factor by us, and the pool’s own are', async () => {
    const own = await trigger({ sub: '1' })
    expect(own?.response).toEqual({
      claimsOverrideDetails: { claimsToAddOrOverride: { factors: 'mfa' } },
    })
    const county = await trigger({ sub: '1', identities: '[]' })
    expect(county?.response).toEqual({})
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
