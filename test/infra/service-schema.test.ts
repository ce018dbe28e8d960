/** The templates are what AWS takes: each property of each resource, by the schemas of the services themselves. */
import { createRequire } from 'node:module'
import type { Template } from 'aws-cdk-lib/assertions'
import { afterAll, describe, expect, it } from 'vitest'
import type { Stage } from '../../infra/stages.ts'
import { mora, nobodyCalled, ownAddress, region, secondCopy, stages } from './stages.ts'
import { templatesOf } from './template.ts'

interface Diagnostic {
  ruleId: string
  severity: string
  message: string
  entity?: { logicalId?: string; resourceType?: string }
}
interface Schemas {
  validate: (template: object, region: string) => Diagnostic[]
  schemaCount: () => number
  free: () => void
}

// The library that makes the templates brings the schemas, so both are pinned as one.
const ofLibrary = createRequire(createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'))
const { SchemaValidator, TemplateContent } = ofLibrary('@aws/cloudformation-validate') as {
  SchemaValidator: new () => Schemas
  TemplateContent: new (text: string) => object
}
const schemas = new SchemaValidator()
afterAll(() => schemas.free())

const refused = (template: object, at = 'eu-north-1'): string[] =>
  schemas
    .validate(new TemplateContent(JSON.stringify(template)), at)
    .filter(({ severity }) => severity === 'FATAL' || severity === 'ERROR')
    .map(({ message, entity }) => `${entity?.resourceType} ${entity?.logicalId}: ${message}`)

const everything: Stage = {
  ...stages.prod,
  account: '111111111111',
  site: ownAddress,
  secondCopy,
  signIn: { ownAccounts: true, providers: [mora, region] },
  eid: { issuer: 'https://eid.test', client: 'dorren' },
  video: { by: 'chime', relays: [] },
  onCall: { alarms: ['vakt@region.test'], budget: ['ekonomi@region.test'], ...nobodyCalled },
}

describe('the schemas of the services', () => {
  it('are there, and awake: what is mistyped, missing or of the wrong kind is found', () => {
    expect(schemas.schemaCount()).toBeGreaterThan(1000)
    const table = (Properties: object) => ({
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties } },
    })
    const key = { AttributeName: 'pk', KeyType: 'HASH' }
    const right = {
      KeySchema: [key],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    }
    expect(refused(table(right))).toEqual([])
    expect(refused(table({ ...right, KeySchemas: [key] })).join()).toMatch(/KeySchemas/)
    expect(refused(table({ AttributeDefinitions: [] })).join()).toMatch(/KeySchema/)
    expect(
      refused(table({ ...right, SSESpecification: { SSEEnabled: 'surely' } })).join(),
    ).not.toBe('')
  })

  it.each<[string, Stage]>([
    ['everything', everything],
    ['nothing but the door', stages.dev],
  ])('take every resource of a stage with %s', (_, stage) => {
    const { data, edge, service } = templatesOf(stage)
    const made: [Template, string][] = [
      [data, 'eu-north-1'],
      [edge, 'us-east-1'],
      [service, 'eu-north-1'],
    ]
    for (const [template, at] of made) expect(refused(template.toJSON(), at)).toEqual([])
  })
})

describe('a template', () => {
  it('is no larger than CloudFormation takes', () => {
    const { data, edge, service } = templatesOf(everything)
    for (const template of [data, edge, service]) {
      const text = template.toJSON()
      expect(Object.keys(text['Resources']).length).toBeLessThan(500)
      expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(1_000_000)
      expect(Object.keys(text['Outputs'] ?? {}).length).toBeLessThan(200)
    }
  })
})
