/** Programs find what they ask a site for by name, and a placeholder says that it is one. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { favicon, robotsText, securityText } from '../../infra/site-files.ts'
import { resourcesOf, templatesOf, theOnly } from './template.ts'

const { service, edge } = templatesOf()
const built = Date.UTC(2026, 10, 28)
const policy = (contact: string) => `# Security\n\nContact: ${contact}\n`

describe('security.txt', () => {
  it('names whom SECURITY.md names, and ends within a year', () => {
    const text = securityText(policy('sakerhet@lanet.se'), built)
    expect(text).toContain('\nExpires: 2027-10-24T00:00:00.000Z\n')
    expect(text).toMatch(/^Contact: mailto:sakerhet@lanet\.se$/m)
    expect(text).not.toContain('#')
  })

  it('leaves an address on the web as it is', () => {
    expect(securityText(policy('https://lanet.se/fel'), built)).toMatch(
      /^Contact: https:\/\/lanet\.se\/fel$/m,
    )
  })

  it('says of the placeholder that it reaches nobody', () => {
    const ours = readFileSync(fileURLToPath(new URL('../../SECURITY.md', import.meta.url)), 'utf8')
    const text = securityText(ours, built)
    expect(text).toMatch(/^# .*Platshållare.*når ingen\.$/m)
    expect(text).toMatch(/^# A placeholder: .* reaches nobody\.$/m)
  })
})

describe('robots.txt', () => {
  it('leaves the start page and who helps to be found, and no other page', () => {
    const shut = [...robotsText.matchAll(/^Disallow: (\S+)$/gm)].map(([, path]) => path ?? '')
    const isShut = (page: string) => shut.some((path) => page.startsWith(path))
    expect(['/', '/en/', '/latt/', '/vem-hjalper/', '/tillganglighet/'].filter(isShut)).toEqual([])
    const others = ['/api/youth/door', '/personal/', '/samordning/', '/behandling/', '/gast/']
    expect(others.filter((page) => !isShut(page))).toEqual([])
  })
})

describe('the picture of a tab', () => {
  it('is one small picture that names nobody', () => {
    const icon = favicon()
    expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0])
    expect(icon.length).toBe(icon.readUInt32LE(14) + icon.readUInt32LE(18))
  })
})

describe('whatever the site answers in AWS', () => {
  it('leaves with the headers of the site, by every path there is', () => {
    const [, distribution] = theOnly(service, 'AWS::CloudFront::Distribution')
    const config = distribution.Properties['DistributionConfig'] as {
      DefaultCacheBehavior: Record<string, unknown>
      CacheBehaviors: Record<string, unknown>[]
    }
    for (const behaviour of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      expect(behaviour['ResponseHeadersPolicyId'], String(behaviour['PathPattern'])).toBeDefined()
  })

  it('is refused by the firewall with headers of its own, and kept by nobody', () => {
    const rules = resourcesOf(edge, 'AWS::WAFv2::WebACL').flatMap(
      ([, { Properties }]) =>
        Properties['Rules'] as {
          Action: {
            Block: { CustomResponse: { ResponseHeaders: { Name: string; Value: string }[] } }
          }
        }[],
    )
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) {
      const said = rule.Action.Block.CustomResponse.ResponseHeaders
      const of = Object.fromEntries(said.map(({ Name, Value }) => [Name, Value]))
      expect(of).toMatchObject({
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      })
    }
  })
})
