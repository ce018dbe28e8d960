/** Nothing we deploy writes down who came, and no page may talk to anybody else. */
import { describe, expect, it } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { contentPolicy, inlineHashes } from '../../infra/content-policy.ts'
import { audiences } from '../../infra/routes.ts'
import type { Stage } from '../../infra/stages.ts'
import { ownAddress as site, stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf, theOnly } from './template.ts'

const withAddress: Stage = { ...stages.prod, site }
const { data, edge, service } = templatesOf(withAddress)

describe('no log', () => {
  it('says who asked an API or opened a connection', () => {
    const apis = resourcesOf(service, 'AWS::ApiGatewayV2::Stage')
    expect(apis.length).toBeGreaterThan(0)
    for (const [id, { Properties }] of apis) {
      expect(Properties['AccessLogSettings'], id).toBeUndefined()
      expect(Properties['DefaultRouteSettings']?.DataTraceEnabled, id).toBeUndefined()
      expect(Properties['DefaultRouteSettings']?.LoggingLevel, id).toBeUndefined()
    }
    expect(JSON.stringify(service.toJSON())).not.toMatch(/sourceIp|userAgent|\$context/i)
  })

  it('says who read a page', () => {
    const [, { Properties }] = theOnly(service, 'AWS::CloudFront::Distribution')
    expect(Properties['DistributionConfig'].Logging).toBeUndefined()
    expect(
      theOnly(service, 'AWS::S3::Bucket')[1].Properties['LoggingConfiguration'],
    ).toBeUndefined()
    for (const type of ['AWS::CloudFront::RealtimeLogConfig', 'AWS::Logs::DeliverySource'])
      expect(resourcesOf(service, type)).toEqual([])
  })

  it('is traced or kept longer than thirty days', () => {
    const functions = resourcesOf(service, 'AWS::Lambda::Function').filter(
      // The library's own, which carries the firewall's name over while deploying.
      ([id]) => !id.startsWith('CustomCrossRegionExportReader'),
    )
    const groups = resourcesOf(service, 'AWS::Logs::LogGroup')
    expect(groups.length).toBeGreaterThan(0)
    for (const [id, { Properties }] of groups) {
      expect(Properties['RetentionInDays'], id).toBe(30)
      expect(rendered(Properties['KmsKeyId']), id).toMatch(/Seal/)
    }
    for (const [id, { Properties }] of functions) {
      expect(Properties['TracingConfig'], id).toBeUndefined()
      expect(Object.keys(Object.fromEntries(groups)), id).toContain(
        rendered(Properties['LoggingConfig']?.LogGroup).replace(/[<>]/g, ''),
      )
    }
  })

  it('is kept of what staff sign in from', () => {
    const [, { Properties }] = theOnly(data, 'AWS::Cognito::UserPool')
    expect(Properties['UserPoolAddOns']).toBeUndefined()
    expect(Properties['MfaConfiguration']).toBe('ON')
    expect(Properties['EnabledMfas']).toEqual(['SOFTWARE_TOKEN_MFA'])
    expect(Properties['AdminCreateUserConfig']).toMatchObject({ AllowAdminCreateUserOnly: true })
  })
})

describe('the firewall', () => {
  const [, { Properties: rules }] = theOnly(edge, 'AWS::WAFv2::WebACL')
  const named = (name: string) =>
    rules['Rules'].find((rule: { Name: string }) => rule.Name === name)
  const pathsOf = (name: string): string[] =>
    named(name).Statement.RateBasedStatement.ScopeDownStatement.OrStatement.Statements.map(
      ({ ByteMatchStatement }: { ByteMatchStatement: Record<string, string> }) =>
        `${ByteMatchStatement['PositionalConstraint']} ${ByteMatchStatement['SearchString']}`,
    )

  it('stands before the site', () => {
    const { WebACLId } = theOnly(service, 'AWS::CloudFront::Distribution')[1].Properties[
      'DistributionConfig'
    ]
    expect(rendered(WebACLId)).toMatch(/Firewall/)
  })

  it('keeps neither a log nor a sample of who was counted', () => {
    expect(resourcesOf(edge, 'AWS::WAFv2::LoggingConfiguration')).toEqual([])
    const counted = [rules, ...rules['Rules']]
    expect(counted.length).toBeGreaterThan(2)
    for (const { VisibilityConfig } of counted)
      expect(VisibilityConfig.SampledRequestsEnabled).toBe(false)
  })

  it('counts calls and joins, and never a page: the numbers to ring stand', () => {
    expect(rules['DefaultAction']).toEqual({ Allow: {} })
    expect(rules['Rules']).toHaveLength(2)
    expect(pathsOf('calls')).toEqual(['STARTS_WITH /api/', 'STARTS_WITH /live'])
    expect(pathsOf('joins')).toEqual(['EXACTLY /api/youth/challenge', 'EXACTLY /api/youth/visits'])
    for (const row of [youthApi.challenge, youthApi.join])
      expect(pathsOf('joins')).toContain(`EXACTLY ${row.path}`)
  })

  it('lets a class of thirty behind one address join, and a hundred wait without sockets', () => {
    const limitOf = (name: string): number => named(name).Statement.RateBasedStatement.Limit
    expect(limitOf('joins')).toBeGreaterThanOrEqual(30 * 2)
    // A page without a socket asks every three seconds.
    expect(limitOf('calls')).toBeGreaterThanOrEqual(100 * (300 / 3))
  })

  it('looks at no word anybody writes', () => {
    expect(JSON.stringify(rules['Rules'])).not.toMatch(/"(Body|JsonBody|QueryString|Headers?)"/)
  })
})

describe('what would tell people apart', () => {
  it('stays at the edge: no cookie, user agent, referrer or language reaches a function', () => {
    const [policy, { Properties }] = theOnly(service, 'AWS::CloudFront::OriginRequestPolicy')
    const { CookiesConfig, HeadersConfig } = Properties['OriginRequestPolicyConfig']
    expect(CookiesConfig).toEqual({ CookieBehavior: 'none' })
    expect(HeadersConfig.HeaderBehavior).toBe('allExcept')
    expect(HeadersConfig.Headers).toEqual(
      expect.arrayContaining(['User-Agent', 'Referer', 'Accept-Language']),
    )
    const behaviours = theOnly(service, 'AWS::CloudFront::Distribution')[1].Properties[
      'DistributionConfig'
    ].CacheBehaviors
    const asking = behaviours.filter((each: object) => 'OriginRequestPolicyId' in each)
    // One for each audience, and the live channel.
    expect(asking).toHaveLength(audiences.length + 1)
    for (const each of asking) expect(rendered(each.OriginRequestPolicyId)).toBe(`<${policy}>`)
  })
})

describe('a page', () => {
  const policies = resourcesOf(service, 'AWS::CloudFront::ResponseHeadersPolicy').map(
    ([id, { Properties }]) => ({
      id,
      security: Properties['ResponseHeadersPolicyConfig'].SecurityHeadersConfig,
    }),
  )
  const sourcesOf = (policy: string) =>
    policy.split('; ').flatMap((directive) => directive.split(' ').slice(1))
  const cspOf = (who: string): string =>
    rendered(
      policies.find(({ id }) => id.startsWith(`Site${who}`))?.security.ContentSecurityPolicy
        .ContentSecurityPolicy,
    )

  it('of the youth talks to the site itself and to nobody else', () => {
    const own = ["'self'", "'none'", 'data:', `wss://${site.domain}`]
    expect(sourcesOf(cspOf('Youth')).filter((source) => !own.includes(source))).toEqual([])
  })

  it('of staff may also ask the one who vouches for them', () => {
    const foreign = sourcesOf(cspOf('Staff')).filter((source) => source.startsWith('https:'))
    expect(foreign).toEqual([
      'https://dorren-prod-<AWS::AccountId>.auth.<AWS::Region>.amazoncognito.com',
      'https://cognito-idp.eu-north-1.amazonaws.com',
    ])
  })

  it('loads nothing that is not named, runs nothing inline but its own, and stands in no frame', () => {
    expect(policies).toHaveLength(2)
    for (const who of ['Youth', 'Staff']) {
      expect(cspOf(who)).toMatch(/^default-src 'none'; script-src 'self'(;| 'sha256)/)
      expect(cspOf(who)).toContain("frame-ancestors 'none'")
      expect(cspOf(who)).not.toContain('unsafe')
    }
    const hash = inlineHashes(
      '<style>a{}</style><script src="/a.js"></script><script>1</script>',
      'script',
    )
    expect(hash).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"])
    expect(contentPolicy({ scripts: hash, styles: [], connect: [] })).toContain(
      `script-src 'self' ${hash[0]};`,
    )
  })

  it('tells nobody where the youth came from, and comes encrypted for two years to come', () => {
    for (const { security } of policies) {
      expect(security.ReferrerPolicy.ReferrerPolicy).toBe('no-referrer')
      expect(security.ContentTypeOptions.Override).toBe(true)
      expect(security.FrameOptions.FrameOption).toBe('DENY')
      expect(security.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(63_072_000)
      for (const header of Object.values<{ Override: boolean }>(security))
        expect(header.Override).toBe(true)
    }
  })

  it('leaves with those headers wherever it comes from', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = theOnly(
      service,
      'AWS::CloudFront::Distribution',
    )[1].Properties['DistributionConfig']
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
      const staff = ['/personal*', '/samordning*', '/behandling*'].includes(behaviour.PathPattern)
      const who = staff ? 'Staff' : 'Youth'
      expect(rendered(behaviour.ResponseHeadersPolicyId)).toMatch(new RegExp(`^<Site${who}Headers`))
      expect(behaviour.ViewerProtocolPolicy).toMatch(/https/)
    }
  })

  it.each(['/personal', '/personal/', '/samordning/', '/behandling', '/behandling/'])(
    'of staff at %s may ask the one who vouches for them, or nobody there could sign in',
    (page) => {
      const { CacheBehaviors } = theOnly(service, 'AWS::CloudFront::Distribution')[1].Properties[
        'DistributionConfig'
      ]
      const first = CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) =>
        PathPattern.endsWith('*')
          ? page.startsWith(PathPattern.slice(0, -1))
          : page === PathPattern,
      )
      expect(rendered(first?.ResponseHeadersPolicyId)).toMatch(/^<SiteStaffHeaders/)
    },
  )
})
