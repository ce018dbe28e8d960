/** Stands before a page as CloudFront does: every path leaves with the headers that the template gives it. */
import { fileURLToPath } from 'node:url'
import { Template } from 'aws-cdk-lib/assertions'
import type { Page } from 'playwright-core'
import { clinic } from '../../infra/app.ts'
import { builtBundles, standInBundles } from '../../infra/bundles.ts'
import { stages } from '../infra/stages.ts'
import { freshFolder, rendered, resourcesOf, theOnly, withoutRules } from '../infra/template.ts'

type Headers = Readonly<Record<string, string>>

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const providers = /https:\/\/[^\s;]*(amazoncognito|cognito-idp)[^\s;]*/g

/** What leaves with an answer to a path, read from the template. */
function headersOf(provider: string): (path: string) => Headers {
  const { inline } = builtBundles(dist)
  const { service } = withoutRules(() =>
    clinic(stages.prod, { ...standInBundles(), inline }, { outdir: freshFolder() }),
  )
  const template = Template.fromStack(service)
  const policies = new Map(
    resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy').map(([id, { Properties }]) => {
      const { SecurityHeadersConfig: safe, CustomHeadersConfig: custom } =
        Properties['ResponseHeadersPolicyConfig']
      const csp = rendered(safe.ContentSecurityPolicy.ContentSecurityPolicy)
      const own = custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [
        Header.toLowerCase(),
        Value,
      ])
      const headers: Headers = {
        'content-security-policy': csp.replaceAll(providers, provider),
        'referrer-policy': safe.ReferrerPolicy.ReferrerPolicy,
        'x-frame-options': safe.FrameOptions.FrameOption,
        'x-content-type-options': 'nosniff',
        ...Object.fromEntries(own),
      }
      return [`<${id}>`, headers]
    }),
  )
  const { CacheBehaviors, DefaultCacheBehavior } = theOnly(
    template,
    'AWS::CloudFront::Distribution',
  )[1].Properties['DistributionConfig']
  const fits = (pattern: string, path: string) =>
    new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path)
  return (path) => {
    const behaviour =
      CacheBehaviors.find((one: { PathPattern: string }) => fits(one.PathPattern, path)) ??
      DefaultCacheBehavior
    const headers = policies.get(rendered(behaviour.ResponseHeadersPolicyId))
    if (headers === undefined) throw new Error(`${path} leaves without headers`)
    return headers
  }
}

/**
 * Where the pages are opened: under the clinic's second name, so that the one who vouches for staff, who has
 * the first, is of another origin. Every answer to this page leaves with the headers of the template.
 */
export async function throughTheEdge(page: Page, clinicUrl: string): Promise<string> {
  const { origin: provider, port } = new URL(clinicUrl)
  const own = `http://127.0.0.1:${port}`
  const leaving = headersOf(provider)
  await page.route(`${own}/**`, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 })
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ response, headers: { ...response.headers(), ...leaving(pathname) } })
  })
  return own
}
