/** The clinic as a template, and the few ways tests read it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll } from 'vitest'
import { clinic } from '../../infra/app.ts'
import { standInBundles } from '../../infra/bundles.ts'
import type { Stage } from '../../infra/stages.ts'
import { stages } from './stages.ts'

/** A template's values may hide behind intrinsic functions: their shape is looked at, not assumed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any shape.
type Json = any

export interface Resource {
  Type: string
  Properties: Record<string, Json>
  DeletionPolicy?: string
  DependsOn?: string[]
  UpdatePolicy?: Json
}

export interface Statement {
  /** Logical id of the policy, key or bucket it stands in. */
  at: string
  Effect: 'Allow' | 'Deny'
  Action: string[]
  Resource: string[]
  Principal?: Json
  Condition?: Json
}

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-template-'))
  folders.push(folder)
  return folder
}

/** The rule packs have a test of their own; elsewhere their engine rests. */
export function withoutRules<T>(make: () => T): T {
  const before = process.env['CDK_VALIDATION']
  process.env['CDK_VALIDATION'] = 'false'
  try {
    return make()
  } finally {
    if (before === undefined) delete process.env['CDK_VALIDATION']
    else process.env['CDK_VALIDATION'] = before
  }
}

interface Templates {
  data: Template
  edge: Template
  service: Template
}
/** Nobody changes a template, so that of a stage is made once for all who read it. */
const made = new WeakMap<Stage, Templates>()

/** The templates of a stage. */
export function templatesOf(stage: Stage = stages.prod): Templates {
  const known = made.get(stage) ?? freshTemplates(stage)
  made.set(stage, known)
  return known
}

export function freshTemplates(stage: Stage, options: { atOnce?: boolean } = {}): Templates {
  return withoutRules(() => {
    const { data, edge, service } = clinic(stage, standInBundles(), {
      outdir: freshFolder(),
      ...options,
    })
    return {
      data: Template.fromStack(data),
      edge: Template.fromStack(edge),
      service: Template.fromStack(service),
    }
  })
}

export function resourcesOf(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][]
}

/** The only resource of a type. */
export function theOnly(template: Template, type: string): [string, Resource] {
  const [found, ...more] = resourcesOf(template, type)
  if (!found || more.length > 0)
    throw new Error(`Expected one ${type}, found ${more.length + (found ? 1 : 0)}`)
  return found
}

/** A value as one string: what is not known yet stands in angle brackets, by its logical id. */
export function rendered(value: Json): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('Ref' in value) return `<${value.Ref}>`
  if ('Fn::GetAtt' in value) return `<${value['Fn::GetAtt'].join('.')}>`
  if ('Fn::ImportValue' in value) return `<${rendered(value['Fn::ImportValue'])}>`
  if ('Fn::Join' in value) return value['Fn::Join'][1].map(rendered).join(value['Fn::Join'][0])
  return JSON.stringify(value)
}

const list = (value: Json): Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Every statement of the policies of a type; roles of the given kind included. */
export function statementsOf(
  template: Template,
  type: string,
  property = 'PolicyDocument',
): Statement[] {
  return resourcesOf(template, type).flatMap(([at, { Properties }]) =>
    list(Properties[property]?.Statement).map((statement) => ({
      ...statement,
      at,
      Action: list(statement.Action).map(rendered),
      Resource: list(statement.Resource).map(rendered),
    })),
  )
}
