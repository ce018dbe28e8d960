/** The tables keep what they must, forget what they must, and are the same here as in AWS. */
import { describe, expect, it } from 'vitest'
import { tables as tableNames } from '../../functions/store/keys.ts'
import { units } from '../../shared/county/dalarna.ts'
import { lineIndex, lineIndexes } from '../../shared/rules/line/line-index.ts'
import { tableDefinitions } from '../../infra/local-tables.ts'
import { secondCopy, stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf, theOnly, type Resource } from './template.ts'

const { data } = templatesOf(stages.prod)
const tables = resourcesOf(data, 'AWS::DynamoDB::Table')
const tableOf = (name: string): Resource => {
  const found = tables.find(([id]) => id.startsWith(`Tables${name}`))
  if (!found) throw new Error(`No table ${name}`)
  return found[1]
}
const clinic = tableOf('Clinic').Properties
const records = tableOf('Records').Properties

describe('the tables', () => {
  it('are two, and each forgets whatever carries an end', () => {
    expect(tables).toHaveLength(2)
    expect(clinic['TimeToLiveSpecification']).toEqual({ AttributeName: 'expires', Enabled: true })
    expect(records['TimeToLiveSpecification']).toEqual({ AttributeName: 'expires', Enabled: true })
  })

  it('cost nothing while nobody asks', () => {
    for (const table of [clinic, records]) expect(table['BillingMode']).toBe('PAY_PER_REQUEST')
  })

  it('can be brought back to any second', () => {
    for (const table of [clinic, records])
      expect(table['PointInTimeRecoverySpecification']).toEqual({
        PointInTimeRecoveryEnabled: true,
      })
  })

  it('are sealed with a key each, made by us and changed every year', () => {
    const keyOf = (table: Resource['Properties']) => {
      expect(table['SSESpecification']).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' })
      return rendered(table['SSESpecification'].KMSMasterKeyId)
    }
    expect(keyOf(clinic)).not.toBe(keyOf(records))
    const keys = resourcesOf(data, 'AWS::KMS::Key')
    // One each, one for each principal's records, and one for logs and alarms.
    expect(keys).toHaveLength(3 + units.length)
    for (const [id, key] of keys) {
      expect(key.Properties['EnableKeyRotation'], id).toBe(true)
      expect(key.DeletionPolicy, id).toBe(
        /^(Tables|Vault)/.test(id) ? 'RetainExceptOnCreate' : 'Delete',
      )
    }
  })

  it('survive a mistyped command where people depend on them', () => {
    for (const table of [tableOf('Clinic'), tableOf('Records')]) {
      expect(table.Properties['DeletionProtectionEnabled']).toBe(true)
      // Only what a first deployment that fails has just made is taken back.
      expect(table.DeletionPolicy).toBe('RetainExceptOnCreate')
    }
  })

  it('tell nobody else what changes in them', () => {
    for (const table of [clinic, records]) expect(table['StreamSpecification']).toBeUndefined()
  })
})

describe('a table that is spoilt', () => {
  const two = { clinic: ['new-clinic', 'dorren-prod-clinic'], records: ['dorren-prod-records'] }
  const before = templatesOf(stages.prod)
  const after = templatesOf({ ...stages.prod, tables: two })
  const named = (template: typeof data) =>
    Object.fromEntries(
      resourcesOf(template, 'AWS::DynamoDB::Table').map(([id, { Properties }]) => [
        Properties['TableName'],
        id,
      ]),
    )

  it('is kept as it is while another stands beside it', () => {
    const [was, is] = [named(before.data), named(after.data)]
    expect(Object.keys(is).sort()).toEqual([
      'dorren-prod-clinic',
      'dorren-prod-records',
      'new-clinic',
    ])
    expect(is['dorren-prod-clinic']).toBe(was['dorren-prod-clinic'])
  })

  it('gives way to the one that is named first, by a deployment of the service alone', () => {
    const youth = resourcesOf(after.service, 'AWS::Lambda::Function').find(([id]) =>
      id.startsWith('youthEntry'),
    )
    expect(youth?.[1].Properties['Environment'].Variables.CLINIC_TABLE).toBe('new-clinic')
    // An export in use could not change, and would hold the spoilt one fast.
    for (const template of [before.data, after.data])
      expect(Object.keys(template.toJSON()['Outputs']).join()).not.toMatch(
        /Clinic-|newclinic|prodclinic/,
      )
  })
})

describe('a second copy of the journal', () => {
  const { data: copied } = templatesOf({ ...stages.prod, secondCopy })

  it('goes to another account every night, and is forgotten when the file says', () => {
    const [, { Properties }] = theOnly(copied, 'AWS::Backup::BackupPlan')
    const [rule, ...more] = Properties['BackupPlan'].BackupPlanRule
    expect(more).toEqual([])
    expect(rule).toMatchObject({
      ScheduleExpression: 'cron(17 3 * * ? *)',
      Lifecycle: { DeleteAfterDays: 35 },
      CopyActions: [
        {
          DestinationBackupVaultArn: 'arn:aws:backup:eu-north-1:222222222222:backup-vault:journals',
          Lifecycle: { DeleteAfterDays: 35 },
        },
      ],
    })
  })

  it('can come back: that account may copy into the vault here, and may nothing else', () => {
    const [, { Properties }] = theOnly(copied, 'AWS::Backup::BackupVault')
    const [statement, ...more] = Properties['AccessPolicy'].Statement
    expect(more).toEqual([])
    expect(statement).toMatchObject({ Effect: 'Allow', Action: 'backup:CopyIntoBackupVault' })
    expect(rendered(statement.Principal.AWS)).toMatch(/:iam::222222222222:root$/)
  })

  it('is of the records in use and of nothing else', () => {
    const [, { Properties }] = theOnly(copied, 'AWS::Backup::BackupSelection')
    const { Resources } = Properties['BackupSelection']
    expect(Resources.map(rendered)).toEqual([expect.stringMatching(/<TablesRecords/)])
  })

  it('is not made where the file asks for none', () => {
    expect(resourcesOf(data, 'AWS::Backup::BackupPlan')).toEqual([])
  })
})

describe('the index of the line', () => {
  it('is the only index there is, but for one that it takes over from', () => {
    const names = clinic['GlobalSecondaryIndexes'].map(
      (index: Resource['Properties']) => index['IndexName'],
    )
    expect(names.at(-1)).toBe(lineIndex)
    expect(names.length).toBeLessThanOrEqual(2)
    expect(records['GlobalSecondaryIndexes']).toBeUndefined()
  })

  it('carries what its rule says', () => {
    for (const line of clinic['GlobalSecondaryIndexes']) {
      expect(line).toMatchObject({
        KeySchema: [
          { AttributeName: 'line', KeyType: 'HASH' },
          { AttributeName: 'order', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE' },
      })
      // What each may carry is signed in test/domain/visit-fields.test.ts.
      const rule = lineIndexes.find(({ name }) => name === line.IndexName)
      expect(line.Projection.NonKeyAttributes).toEqual(rule?.attributes)
    }
  })
})

describe('the local engine', () => {
  const definitions = tableDefinitions()

  it('knows the tables by the names the store uses', () => {
    expect(definitions.map(({ TableName }) => TableName)).toEqual(Object.values(tableNames))
  })

  it.each(['Clinic', 'Records'])('has the deployed schema of %s', (name) => {
    const local = definitions.find(({ TableName }) => TableName === name)
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } =
      tableOf(name).Properties
    expect(local).toEqual({
      TableName: name,
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes,
      BillingMode,
    })
    expect(KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ])
  })
})
