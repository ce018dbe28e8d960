/** Gives the local engine the schema of the deployed template, so that the two cannot drift apart. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { App, Stack, Stage } from 'aws-cdk-lib'
import type { CfnTable } from 'aws-cdk-lib/aws-dynamodb'
import { Tables } from './constructs/tables.ts'

/** A table as the synthesized template spells it; only what an engine needs to make it. */
interface TableResource {
  Type: string
  Properties: Pick<
    CreateTableCommandInput,
    'TableName' | 'KeySchema' | 'AttributeDefinitions' | 'GlobalSecondaryIndexes' | 'BillingMode'
  >
}

/** One CreateTable input per table of the data stack, named `Clinic` and `Records` locally. */
export function tableDefinitions(): CreateTableCommandInput[] {
  const outdir = mkdtempSync(join(tmpdir(), 'dorren-tables-'))
  const app = new App({ analyticsReporting: false, outdir })
  // A stage synthesizes without the validation an app runs: a start need not wait for that.
  const stage = new Stage(app, 'Local')
  // The tables alone: a start need not wait for keys, staff and functions either.
  const stack = new Stack(stage, 'Data')
  const { clinics, records } = new Tables(stack, 'Tables', {
    keepsData: false,
    tables: { clinic: ['Clinic'], records: ['Records'] },
  })
  const assembly = stage.synth()
  const resources: Record<string, TableResource> = assembly.getStackArtifact(stack.artifactId)
    .template.Resources
  rmSync(outdir, { recursive: true, force: true })

  return [...clinics, ...records].map((table) => {
    const resource = resources[stack.getLogicalId(table.node.defaultChild as CfnTable)]
    if (resource?.Type !== 'AWS::DynamoDB::Table')
      throw new Error(`The data stack has no table ${table.node.id}`)
    const { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } =
      resource.Properties
    return {
      TableName,
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes,
      BillingMode,
    }
  })
}
