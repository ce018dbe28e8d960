/** Every row of the contract leads to its audience's function, and nothing else leads anywhere. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { doorPages as youthDoor } from '../../functions/api/door-pages.ts'
import type { World } from '../../functions/ports/world.ts'
import { withoutKnowing } from '../../infra/bundles.ts'
import { contract } from '../../shared/contract/contract.ts'
import { languages } from '../../shared/languages.ts'
import { youthCatalogue } from '../../web/text/youth/catalogue.ts'
import { missingPage } from '../../infra/missing-page.ts'
import { nameTheFileCode, sayMissingCode } from '../../infra/constructs/name-the-file.ts'
import { apiMethods, audiences, doorPages } from '../../infra/routes.ts'
import { stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf, theOnly, type Resource } from './template.ts'

const rows = audiences.flatMap((audience) =>
  Object.entries(contract[audience]).map(([name, row]) => ({ audience, name, ...row })),
)

const { service } = templatesOf(stages.prod)
const integrations = Object.fromEntries(resourcesOf(service, 'AWS::ApiGatewayV2::Integration'))
const functionOf = (route: Resource): string => {
  const id = rendered(route.Properties['Target']).replace('integrations/', '').replace(/[<>]/g, '')
  return rendered(integrations[id]?.Properties['IntegrationUri'])
}
const routes = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(([, route]) => ({
  api: rendered(route.Properties['ApiId']),
  key: String(route.Properties['RouteKey']),
  answeredBy: functionOf(route),
}))

const site = theOnly(service, 'AWS::CloudFront::Distribution')[1].Properties['DistributionConfig']
const fits = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`).test(path)
const behaviourOf = (path: string) =>
  site.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => fits(PathPattern, path)) ??
  site.DefaultCacheBehavior
const originOf = (id: string): string =>
  rendered(site.Origins.find(({ Id }: { Id: string }) => Id === id)?.DomainName)

/** The route of an API that takes this request; `{proxy+}` takes one segment and more. */
const routeOf = (api: string, method: string, path: string) =>
  routes.find(
    ({ api: id, key }) =>
      id === api &&
      key.startsWith(`${method} `) &&
      fits(key.slice(method.length + 1).replace('{proxy+}', '*'), path),
  )

describe('a row of the contract', () => {
  it.each(rows)('$method $path reaches the $audience function', ({ audience, method, path }) => {
    const asked = path.replace(/:\w+/g, 'v_x')
    const { TargetOriginId, AllowedMethods } = behaviourOf(asked)
    expect(AllowedMethods).toContain(method)
    const [api] = originOf(TargetOriginId).split('.execute-api.')
    expect(api).toMatch(new RegExp(`^<${audience}Door`, 'i'))
    const route = routeOf(String(api), method, asked)
    expect(route?.answeredBy).toMatch(new RegExp(`^<Releases${audience}Alias\\w+>$`))
  })

  it('stands in a table that has a door, whichever file it is written in', async () => {
    const folder = fileURLToPath(new URL('../../shared/contract', import.meta.url))
    const known = new Set(rows.map(({ method, path }) => `${method} ${path}`))
    const isRow = (each: unknown): each is { method: string; path: string } =>
      typeof each === 'object' && each !== null && 'method' in each && 'path' in each
    const written: string[] = []
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      const tables: object[] = Object.values(await import(`${folder}/${file}`))
      for (const row of tables.flatMap((table) => Object.values(table ?? {})).filter(isRow))
        written.push(`${row.method} ${row.path}`)
    }
    expect(written.length).toBeGreaterThanOrEqual(known.size)
    expect(written.filter((row) => !known.has(row))).toEqual([])
  })
})

describe('an API', () => {
  it('has no route but those of its audience, and the pages of the door', () => {
    const expected = [
      ...audiences.flatMap((audience) =>
        apiMethods.map((method) => `${method} /api/${audience}/{proxy+}`),
      ),
      ...doorPages.map(({ file }) => `GET ${file}`),
      // What whoever is on call answers with.
      'GET /jour/{link}',
      'POST /jour/{link}',
      '$connect',
      '$default',
      '$disconnect',
    ]
    expect(routes.map(({ key }) => key).sort()).toEqual(expected.sort())
  })

  it('has a ceiling', () => {
    const apis = resourcesOf(service, 'AWS::ApiGatewayV2::Stage')
    const ceilings = apis.map(([, { Properties }]) => Properties['DefaultRouteSettings'])
    const { rate, burst } = stages.prod.throttle
    const ofDoors = { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }
    // Its links have limits of their own, so that no stranger shuts them for whoever is on call.
    const ofAnswers = { ThrottlingRateLimit: 1_000, ThrottlingBurstLimit: 2_000 }
    expect(ceilings).toContainEqual(ofAnswers)
    expect(ceilings.filter((one) => one?.ThrottlingRateLimit !== 1_000)).toEqual(
      Array.from({ length: audiences.length + 1 }, () => ofDoors),
    )
  })
})

describe('the live channel', () => {
  it('sends every event of a connection to the live function', () => {
    const events = routes.filter(({ key }) => key.startsWith('$'))
    expect(events).toHaveLength(3)
    for (const { answeredBy } of events) expect(answeredBy).toMatch(/<ReleasesliveAlias\w+>/)
  })

  it('is reached at /live on the site’s own address', () => {
    const { TargetOriginId, OriginRequestPolicyId } = behaviourOf('/live')
    expect(originOf(TargetOriginId)).toMatch(/^<LiveChannelApi\w+>\.execute-api\./)
    expect(OriginRequestPolicyId).toBeDefined()
    const names = resourcesOf(service, 'AWS::ApiGatewayV2::Stage').map(
      ([, { Properties }]) => Properties['StageName'],
    )
    expect(names).toContain('live')
  })
})

describe('the door’s page', () => {
  it.each(doorPages)(
    '$page comes from the youth function, and from file when that fails',
    ({ page, file }) => {
      const { TargetOriginId, FunctionAssociations } = behaviourOf(page)
      const group = site.OriginGroups.Items.find(({ Id }: { Id: string }) => Id === TargetOriginId)
      const [first, second] = group.Members.Items.map(({ OriginId }: { OriginId: string }) =>
        originOf(OriginId),
      )
      expect(first).toMatch(/^<YouthDoor/)
      expect(second).toMatch(/^<SitePages/)
      expect(group.FailoverCriteria.StatusCodes.Items).toEqual(
        expect.arrayContaining([429, 500, 502, 503, 504]),
      )
      expect(FunctionAssociations).toHaveLength(2)
      expect(routes.find(({ key }) => key === `GET ${file}`)?.answeredBy).toMatch(
        /^<ReleasesyouthAlias/,
      )
    },
  )
})

describe('the youth function', () => {
  const built = Object.fromEntries(doorPages.map(({ page }) => [page, `<p>${page} {{door}}</p>`]))
  // A world whose database is silent: the page stands all the same.
  const door = youthDoor({ now: () => Date.UTC(2026, 0, 1) } as World, built)

  it.each(doorPages)(
    'makes $page when asked for $file, and by its own name',
    async ({ page, file }) => {
      for (const asked of [page, file]) {
        const reply = await door.request(asked)
        expect(await reply.text()).toBe(`<p>${page} unknown</p>`)
      }
    },
  )

  it('leaves a page behind that says closed when nobody knows', () => {
    expect(withoutKnowing('<p>{{door}}</p><p>{{wait}}{{opens}}</p>')).toBe('<p>closed</p><p></p>')
  })
})

describe('a page’s file', () => {
  const handler = new Function(`${nameTheFileCode}; return handler`)()
  const fileOf = (uri: string): string => handler({ request: { uri } }).uri

  it.each(doorPages)('of $page is $file', ({ page, file }) => {
    expect(fileOf(page)).toBe(file)
  })

  it.each([
    ['/personal', '/personal/index.html'],
    ['/personal/', '/personal/index.html'],
    ['/assets/door-1a2b.js', '/assets/door-1a2b.js'],
    ['/config.json', '/config.json'],
    ['/latt/index.html', '/latt/index.html'],
    ['/gammal-sida', '/saknas.html'],
    ['/personal/gammal/', '/saknas.html'],
    ['/gammal.html', '/saknas.html'],
  ])('of %s is %s', (page, file) => {
    expect(fileOf(page)).toBe(file)
  })
})

describe('a page that is not there', () => {
  const handler = new Function(`${sayMissingCode}; return handler`)()
  const leaving = (uri: string, headers: object = {}) =>
    handler({ request: { uri }, response: { statusCode: 200, headers } })

  it('is missing to programs too, and no other page is', () => {
    expect(leaving('/saknas.html').statusCode).toBe(404)
    expect(leaving('/index.html').statusCode).toBe(200)
  })

  it('says so by the mark of its file, whichever address CloudFront tells when it leaves', () => {
    const marked = () => ({ 'x-amz-meta-missing': { value: 'yes' }, etag: { value: '1' } })
    expect(leaving('/gammal-sida', marked())).toEqual({
      statusCode: 404,
      statusDescription: 'Not Found',
      headers: { etag: { value: '1' } },
    })
  })

  it('is the only file with that mark, and no other deployment takes it away', () => {
    const copied = resourcesOf(service, 'Custom::CDKBucketDeployment').map(
      ([, { Properties }]) => Properties,
    )
    const marked = copied.filter(({ UserMetadata }) => UserMetadata !== undefined)
    expect(marked).toHaveLength(1)
    expect(marked[0]).toMatchObject({ UserMetadata: { missing: 'yes' }, Prune: false })
    for (const { Prune, Exclude } of copied.filter(({ Prune }) => Prune === true))
      expect(Exclude, String(Prune)).toContain('saknas.html')
  })

  it('shows who answers at every hour, and the way home', () => {
    const page = missingPage()
    for (const link of ['tel:112', 'tel:90101', 'tel:116111', '"/"', '"/latt/"', '"/en/"'])
      expect(page).toContain(`href=${link.startsWith('"') ? link : `"${link}"`}`)
  })

  it('says the way home and to urgent help in every language as its own pages do', async () => {
    const page = missingPage()
    for (const { lang, path, dir } of languages) {
      const { visit, crisis } = await youthCatalogue.load(lang)
      expect(page).toContain(`<li lang="${lang}" dir="${dir}">`)
      expect(page).toContain(`<a href="${path}">${visit.toStart}</a>`)
      expect(page).toContain(`<a href="${path}#akut">${crisis.title}</a>`)
    }
  })

  it('has the way out and the number in a bar above all else, as every other page', () => {
    const [, bar = ''] = /<header>(.*?)<\/header>\s*<main>/s.exec(missingPage())!
    expect(bar).toContain('>Lämna sidan snabbt</a>')
    expect(bar).toContain('href="tel:112"')
  })
})
