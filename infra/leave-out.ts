/** Leaves out of the bundles what a Lambda never uses of the AWS clients: less to read at a start. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * What stands in for a package, as a module. An export the clients ask for and we do not name stops
 * the build, so a new version of the clients cannot quietly lose something.
 */
const standIns: Readonly<Record<string, string>> = {
  // Lambda hands a function its credentials by the environment; profiles, single sign-on, web
  // identities and the metadata of machines are ways it never takes.
  '@aws-sdk/credential-provider-node':
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'",
  // DynamoDB has one address in a region; looking for another is off unless it is asked for.
  '@aws-sdk/middleware-endpoint-discovery': `
    export const resolveEndpointDiscoveryConfig = (config) => config
    export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
      environmentVariableSelector: () => undefined,
      configFileSelector: () => undefined,
      default: false,
    }`,
  // Only a browser's client looks at what browser it is, and none of ours speaks in event streams.
  bowser: 'export {}',
  '@smithy/core/event-streams': 'export {}',
  // Node has SHA-256 of its own.
  './Sha256Js': 'export const Sha256Js = undefined',
  // Retries wait the standard way; no client of ours measures its own pace.
  '../util-retry/AdaptiveRetryStrategy': `
    export class AdaptiveRetryStrategy {
      constructor() { throw new Error('this function tries again by the standard way alone') }
    }`,
  // No settings lie in files there, and whoever asks for one goes on to what is given without.
  './fromSharedConfigFiles': `
    const nowhere = Object.assign(new Error('there are no files of settings'), { tryNextLink: true })
    export const fromSharedConfigFiles = () => () => Promise.reject(nowhere)`,
}

/**
 * What walks an answer by its schema, for whoever has none: a client with words of its own is not walked.
 * Somebody who walks all the same is told so, and the tests of the built functions with them.
 */
const unwalked: Readonly<Record<string, string>> = {
  './schemas/NormalizedSchema': `
    export class NormalizedSchema {
      static of() { throw new Error('this function walks no schema') }
    }
    export const isStaticSchema = undefined
    export const simpleSchemaCacheN = undefined
    export const simpleSchemaCacheS = undefined`,
}

/**
 * What a client is made of on Lambda. By default it looks for a dozen settings in files, in the
 * environment and at the machine's own address, and brings all that reads and writes by schemas; ours
 * are given every setting (functions/cloud/aws/lean-client.ts) and words of their own (plain-json.ts).
 */
const runtimeConfig = (service: string) => `
  import { AwsSdkSigV4Signer } from '@aws-sdk/core/httpAuthSchemes'
  import { Sha256 } from '@smithy/core/checksum'
  import { NoOpLogger } from '@smithy/core/client'
  import { NodeHttpHandler } from '@smithy/node-http-handler'
  import { default${service}HttpAuthSchemeProvider } from './auth/httpAuthSchemeProvider'
  export const getRuntimeConfig = (config) => ({
    ...config,
    runtime: 'node',
    requestHandler: NodeHttpHandler.create(config.requestHandler),
    logger: new NoOpLogger(),
    sha256: Sha256,
    protocol: { setSerdeContext: () => undefined },
    httpAuthSchemeProvider: default${service}HttpAuthSchemeProvider,
    httpAuthSchemes: [
      {
        schemeId: 'aws.auth#sigv4',
        identityProvider: (config) => config.getIdentityProvider('aws.auth#sigv4'),
        signer: new AwsSdkSigV4Signer(),
      },
    ],
  })`

/** Every client but that of the meetings, which only rooms may have and most counties do not. */
const lean: Readonly<Record<string, string>> = {
  'client-dynamodb': 'DynamoDB',
  'client-apigatewaymanagementapi': 'ApiGatewayManagementApi',
  'client-kms': 'KMS',
}

const clientOf = (file: string): string | undefined =>
  /@aws-sdk[\\/](client-\w+)[\\/]/.exec(file)?.[1]

/** The names alone: what they stand for is asked by a client's own words only, which ours do without. */
const withoutSchemas = (source: string): string =>
  [...source.matchAll(/^export (?:var|const) ([\w$]+) =/gm)]
    .map(([, name]) => `export const ${name} = undefined`)
    .join('\n')

const withoutOtherPartitions = (source: string): string => {
  const [, table = ''] = /^export const partitionsInfo = (\{[^]*\});\s*$/.exec(source) ?? []
  const { partitions, version } = JSON.parse(table) as {
    partitions: { id: string; regions: object }[]
    version: string
  }
  const kept = partitions.filter(({ id }) => id === 'aws').map((one) => ({ ...one, regions: {} }))
  return `export const partitionsInfo = ${JSON.stringify({ partitions: kept, version })}`
}

const summary = /^\s+summary:\s+(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`),\n/gm

const withoutSummaries = (source: string): string => source.replace(summary, '')

/** `walks`: something in the function writes and reads by schemas, as the client of the meetings does. */
export const leaveOut = ({ walks }: { walks: boolean }): Plugin => ({
  name: 'leave-out',
  setup: (build) => {
    const stands = walks ? standIns : { ...standIns, ...unwalked }
    const named = new RegExp(`^(${Object.keys(stands).join('|')})$`)
    build.onResolve({ filter: named }, ({ path, importer }) => ({
      path,
      namespace: 'leave-out',
      pluginData: dirname(importer),
    }))
    build.onLoad({ filter: named, namespace: 'leave-out' }, ({ path, pluginData }) => ({
      contents: stands[path],
      resolveDir: pluginData as string,
    }))
    build.onResolve({ filter: /^\.\/runtime(Config|Extensions)$/ }, ({ path, importer }) => {
      const service = lean[clientOf(importer) ?? '']
      if (service === undefined && !walks)
        return { errors: [{ text: `${importer} has no words of its own and needs its schemas` }] }
      if (service === undefined) return undefined
      const contents = path.endsWith('Config')
        ? runtimeConfig(service)
        : 'export const resolveRuntimeExtensions = (config) => config'
      return { path: `${importer}${path}`, namespace: 'lean', pluginData: { contents, importer } }
    })
    build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ pluginData }) => {
      const { contents, importer } = pluginData as { contents: string; importer: string }
      return { contents, resolveDir: dirname(importer) }
    })
    build.onLoad({ filter: /[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ }, ({ path }) =>
      lean[clientOf(path) ?? ''] === undefined
        ? undefined
        : { contents: withoutSchemas(readFileSync(path, 'utf8')), loader: 'js' },
    )
    // Our files do nothing when they are read, so an audience need not carry the others' contracts.
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) =>
      /[\\/]node_modules[\\/]/.test(resolveDir)
        ? undefined
        : { path: join(resolveDir, path), sideEffects: false },
    )
    // What describes a row is for whoever reads the API's description, not for whoever calls it.
    build.onLoad({ filter: /[\\/]shared[\\/]contract[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutSummaries(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
    // A county's functions ask in one region of the ordinary partition: of the others, and of what the
    // regions are called, nothing is needed to find an address.
    build.onLoad({ filter: /@aws-sdk[\\/]core[\\/].*[\\/]partitions\.js$/ }, ({ path }) => ({
      contents: withoutOtherPartitions(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
    // Of its own package.json a client reads the version alone.
    build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
})
