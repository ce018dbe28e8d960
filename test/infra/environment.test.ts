/** What a function reads from its environment is what the template tells it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { environment, functionNames } from '../../infra/environment.ts'
import { stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf } from './template.ts'

const { service } = templatesOf(stages.prod)
const functionOf = (name: string) => {
  const found = resourcesOf(service, 'AWS::Lambda::Function').find(([id]) =>
    id.startsWith(`${name}EntryFunction`),
  )
  if (!found) throw new Error(`No function ${name}`)
  return found[1].Properties
}

/** Settings of AWS's own secrets extension, which our code does not read. */
const ofExtension = /^(PARAMETERS_SECRETS_EXTENSION|SECRETS_MANAGER|SSM_PARAMETER_STORE)_/

describe('a function', () => {
  it.each(functionNames)('is told what its table says, and no more (%s)', (name) => {
    const { Variables } = functionOf(name)['Environment']
    const ours = Object.keys(Variables).filter((each) => !ofExtension.test(each))
    expect(ours.sort()).toEqual([...environment[name]].sort())
    for (const [variable, value] of Object.entries(Variables))
      expect(rendered(value), variable).not.toBe('')
  })

  it.each(functionNames)('has the extension it asks for its secret beside it (%s)', (name) => {
    const { Environment, Layers } = functionOf(name)
    expect(Layers).toEqual([
      expect.stringMatching(
        /^arn:aws:lambda:eu-north-1:\d+:layer:AWS-Parameters-and-Secrets-Lambda-Extension-Arm64:\d+$/,
      ),
    ])
    // At its usual level the extension writes a line for every call.
    expect(Environment.Variables['PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL']).toBe('error')
  })

  it.each(functionNames)('runs on the newest Node, on arm64 (%s)', (name) => {
    expect(functionOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 512,
      Handler: 'index.handler',
    })
  })

  it('is built and tested by the Node it runs on', () => {
    const named = readFileSync(fileURLToPath(new URL('../../.nvmrc', import.meta.url)), 'utf8')
    expect(functionOf('youth').Runtime).toBe(`nodejs${named.trim()}.x`)
  })

  it('posts frames where the live channel is', () => {
    for (const name of ['youth', 'counsellor', 'coordinator', 'later', 'live', 'timers'] as const)
      expect(rendered(functionOf(name)['Environment'].Variables.PUSH_ENDPOINT)).toMatch(
        /^https:\/\/<LiveChannelApi\w+>\.execute-api\.<AWS::Region>\.amazonaws\.com\/live$/,
      )
  })

  it('knows the only origin a socket may come from', () => {
    const origin = rendered(functionOf('live')['Environment'].Variables.SITE_ORIGIN)
    expect(origin).toMatch(/^https:\/\/<SiteDistribution\w+\.DomainName>$/)
  })

  it('reads what it is told, and nothing else', () => {
    const folder = fileURLToPath(new URL('../../functions', import.meta.url))
    const laptopOnly = /local|install-when-stale/
    const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !laptopOnly.test(file))
      .flatMap((file) => [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
          /(?:process\.env\.|process\.env\['|told\(')([A-Z][A-Z_]+)\b/g,
        ),
      ])
      .map(([, variable]) => String(variable))
      // What Lambda itself tells every function.
      .filter((variable) => !/^(AWS|NODE)_/.test(variable) && !ofExtension.test(variable))
    const told = Object.values(environment).flat()
    expect([...new Set(read)].sort()).toEqual([...new Set<string>(told)].sort())
  })
})

describe('the clock', () => {
  it('wakes the timers each minute, calls on to the next, the canary every fifth, the keeper of treatments each quarter, and what forgets each night', () => {
    const woken = resourcesOf(service, 'AWS::Events::Rule').map(([, { Properties }]) => [
      Properties['ScheduleExpression'],
      rendered(Properties['Targets'][0].Arn).split('EntryFunction')[0],
    ])
    expect(woken.sort()).toEqual([
      ['cron(17 2 * * ? *)', '<retention'],
      ['rate(1 minute)', '<ring'],
      ['rate(1 minute)', '<timers'],
      ['rate(15 minutes)', '<keeper'],
      ['rate(5 minutes)', '<canary'],
    ])
  })
})
