/**
 * Stands before a clinic as CloudFront does: every path leaves with the headers that the template gives it,
 * and the one who vouches for staff has another origin, as in AWS.
 */
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Template } from 'aws-cdk-lib/assertions'
import { clinic } from '../../infra/app.ts'
import { builtBundles, standInBundles } from '../../infra/bundles.ts'
import type { Stage } from '../../infra/stages.ts'
import { stages } from '../infra/stages.ts'
import { freshFolder, rendered, resourcesOf, theOnly, withoutRules } from '../infra/template.ts'

export interface DeployedEdge {
  /** Where the pages are; what the clinic itself calls its address is where staff sign in. */
  readonly url: string
  readonly close: () => void
}

type Headers = Readonly<Record<string, string>>

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const providers = /https:\/\/[^\s;]*(amazoncognito|cognito-idp)[^\s;]*/g

/** What leaves with an answer to a path, read from the template; `meetings`: where those of the test are. */
function headersOf(provider: string, meetings: string | undefined): (path: string) => Headers {
  const stage: Stage =
    meetings === undefined ? stages.prod : { ...stages.prod, video: { by: 'chime', relays: [] } }
  const { inline } = builtBundles(dist)
  const { service } = withoutRules(() =>
    clinic(stage, { ...standInBundles(), inline }, { outdir: freshFolder() }),
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
        'content-security-policy': csp
          .replaceAll(providers, provider)
          .replaceAll('wss://*.chime.aws', meetings ?? ''),
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

function passSockets(server: Server, { hostname, port, host }: URL): Set<Socket> {
  const open = new Set<Socket>()
  server.on('upgrade', ({ url, headers }, socket: Socket) => {
    const there = connect(Number(port), hostname)
    const told: IncomingHttpHeaders = { ...headers, host }
    const lines = Object.entries(told).map(([name, value]) => `${name}: ${String(value)}`)
    there.write([`GET ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    for (const each of [socket, there]) {
      open.add(each)
      each.on('error', () => undefined)
      each.once('close', () => {
        for (const other of [socket, there]) other.destroy()
      })
    }
    there.pipe(socket)
    socket.pipe(there)
  })
  return open
}

/** At this port, whose origin the clinic has been told of (`ALSO_AT`). */
export async function deployedEdge(
  clinicUrl: string,
  port: number,
  meetings?: string,
): Promise<DeployedEdge> {
  const behind = new URL(clinicUrl)
  const leaving = headersOf(behind.origin, meetings)
  const server = createServer((request, response) => {
    const { method, url = '/' } = request
    const headers = { ...request.headers, host: behind.host }
    const asked = ask(new URL(url, behind), { method, headers }, (answer) => {
      const path = new URL(url, behind).pathname
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...leaving(path) })
      answer.pipe(response)
    })
    asked.once('error', () => response.writeHead(502).end())
    request.pipe(asked)
  })
  const sockets = passSockets(server, behind)
  await new Promise<void>((done) => server.listen(port, 'localhost', done))
  return {
    url: `http://localhost:${port}`,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}
