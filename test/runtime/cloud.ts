/** What stands around the functions in AWS: database, secrets, sign-in and live connections. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { startEngine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { tables } from '../../functions/store/keys.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { environmentOf, functionNames, type FunctionName } from '../../infra/environment.ts'
import { principalKeys } from './principal-keys.ts'
import { startLambda, type Lambda } from './lambda.ts'
import { startSite, type Site } from './site.ts'
import { nobodyCalled } from '../infra/stages.ts'

export type Frame = { type: string } & Record<string, unknown>

export interface Cloud {
  lambdas: Record<FunctionName, Lambda>
  /** The site's word, and what a page of ours calls itself. */
  word: string
  origin: string
  site: Site
  /** Calls whose path fits are answered by nobody from now on. */
  hide: (path: RegExp | undefined) => void
  /** Everything that lies in the clinic's table. */
  stored: () => Promise<Record<string, unknown>[]>
  token: (staff: StaffMember, claims?: object) => Promise<string>
  /** Frames a connection was sent; a connection that was hung up takes none. */
  told: (connection: string) => Frame[]
  hangUp: (connection: string) => void
  /** Changes the secret as a rotation does. */
  changeKeys: (secret: string) => void
  restart: (name: FunctionName) => Promise<void>
  stop: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

export async function startCloud(): Promise<Cloud> {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-runtime-'))
  const engine = await startEngine(join(folder, 'clinic.sqlite'))
  await makeTables(engine.endpoint)
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] }
  const secrets = new Map([
    ['keys', 'a-key-as-it-was-first-made-by-the-stack'],
    ['word', 'the-word-of-the-site-at-the-doors'],
  ])
  const frames = new Map<string, Frame[]>()
  const gone = new Set<string>()

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cloud')
    const say = (status: number, body: object = {}) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (pathname === '/secretsmanager/get') {
      const known = secrets.get(searchParams.get('secretId') ?? '')
      const current = searchParams.get('versionStage') === 'AWSCURRENT'
      const trusted = request.headers['x-aws-parameters-secrets-token'] === 'session'
      return trusted && current && known ? say(200, { SecretString: known }) : say(400)
    }
    if (pathname === '/.well-known/jwks.json') return say(200, jwks)
    const asked = /^TrentService\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1]
    if (asked !== undefined)
      return void bodyOf(request).then((body) => say(...principalKeys(asked, JSON.parse(body))))
    const [, connection] = /^\/live\/@connections\/(.+)$/.exec(pathname) ?? []
    if (connection === undefined) return say(404)
    const id = decodeURIComponent(connection)
    void bodyOf(request).then((body) => {
      if (site.tell(id, body)) return say(200)
      if (gone.has(id)) {
        response.writeHead(410, { 'x-amzn-errortype': 'GoneException' })
        return response.end('{}')
      }
      frames.set(id, [...(frames.get(id) ?? []), JSON.parse(body) as Frame])
      return say(200)
    })
  })
  const here = `http://127.0.0.1:${await listen(server)}`
  const origin = 'https://dorren.example'
  const word = String(secrets.get('word'))
  let hidden: RegExp | undefined
  const lambdas = {} as Record<FunctionName, Lambda>
  const site = await startSite(
    () => lambdas,
    word,
    () => hidden,
  )

  const told = {
    STAGE: 'test',
    CLINIC_TABLE: tables.clinic,
    RECORDS_TABLE: tables.records,
    VAULT: 'alias/dorren/test',
    KEYS_SECRET: 'keys',
    SITE_WORD: 'word',
    PUSH_ENDPOINT: `${here}/live`,
    OIDC_ISSUER: here,
    OIDC_CLIENT: 'staff-pages',
    SITE_ORIGIN: origin,
    SITE_ADDRESS: site.address,
    EID_ISSUER: 'none',
    EID_CLIENT: 'none',
    VIDEO: 'none',
    TURN_URLS: 'none',
    NOTICE_SERVICES: 'none',
    ON_CALL: JSON.stringify(nobodyCalled),
    ANSWERS: `${here}/jour/`,
    ACCOUNTS: JSON.stringify({ ownAccounts: true, directories: {} }),
  }
  /** What Lambda itself gives a function, with the addresses of what stands in for AWS. */
  const byLambda = {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'session',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_ENDPOINT_URL_KMS: here,
    PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: new URL(here).port,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
  const start = (name: FunctionName) =>
    startLambda(name, { ...byLambda, ...environmentOf(name, told) })
  for (const name of functionNames) lambdas[name] = await start(name)

  return {
    lambdas,
    word,
    origin,
    site,
    hide: (path) => void (hidden = path),
    stored: async () => {
      const client = new DynamoDBClient({
        endpoint: engine.endpoint,
        region: 'eu-north-1',
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      })
      const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.clinic }))
      return Items.map((item) => unmarshall(item))
    },
    token: ({ id, firstName, unit, profession, languages, roles }, claims = { factors: 'mfa' }) =>
      new SignJWT({
        given_name: firstName,
        'custom:unit': unit,
        'custom:profession': profession,
        'custom:languages': languages.join(','),
        'custom:roles': roles.join(','),
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setSubject(id)
        .setIssuer(here)
        .setAudience('staff-pages')
        .setExpirationTime('1h')
        .sign(privateKey),
    told: (connection) => frames.get(connection) ?? [],
    hangUp: (connection) => void gone.add(connection),
    changeKeys: (secret) => void secrets.set('keys', secret),
    restart: async (name) => {
      lambdas[name].stop()
      lambdas[name] = await start(name)
    },
    stop: async () => {
      for (const lambda of Object.values(lambdas)) lambda.stop()
      server.close()
      site.stop()
      await engine.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
