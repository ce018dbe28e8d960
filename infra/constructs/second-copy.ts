/** A copy of the journal that survives the account it stands in, every night. */
import { Duration } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import { Schedule } from 'aws-cdk-lib/aws-events'
import { AccountPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { because } from '../because.ts'
import type { Stage } from '../stages.ts'
import { removalOf, type Tables } from './tables.ts'

/** Where the copies of the night lie until they are fetched; the alarms know it by this name. */
export const vaultOf = (stage: Pick<Stage, 'name'>): string => `dorren-${stage.name}-records`

/** Of the table in use. The other account decides who may read there, and how long nobody may delete. */
export function secondCopy(
  scope: Construct,
  id: string,
  stage: Stage,
  { records: [inUse], recordsKey }: Tables,
): void {
  if (stage.secondCopy === null || inUse === undefined) return
  const { vault, days } = stage.secondCopy
  const deleteAfter = Duration.days(days)
  const here = new BackupVault(scope, `${id}Vault`, {
    backupVaultName: vaultOf(stage),
    encryptionKey: recordsKey,
    // Or no copy could come back from there.
    accessPolicy: new PolicyDocument({
      statements: [
        new PolicyStatement({
          principals: [new AccountPrincipal(vault.split(':')[4])],
          actions: ['backup:CopyIntoBackupVault'],
          resources: ['*'],
        }),
      ],
    }),
    removalPolicy: removalOf(stage.keepsData),
  })
  const plan = new BackupPlan(scope, id, {
    backupVault: here,
    backupPlanRules: [
      new BackupPlanRule({
        ruleName: 'nightly',
        scheduleExpression: Schedule.cron({ hour: '3', minute: '17' }),
        startWindow: Duration.hours(1),
        completionWindow: Duration.hours(6),
        deleteAfter,
        copyActions: [
          {
            destinationBackupVault: BackupVault.fromBackupVaultArn(scope, `${id}There`, vault),
            deleteAfter,
          },
        ],
      }),
    ],
  })
  const selection = plan.addSelection('Records', {
    resources: [BackupResource.fromDynamoDbTable(inUse)],
  })
  because(
    selection.node.findChild('Role'),
    'AWS Backup needs its own policy to copy a table, and its role is taken by no function of ours.',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
  )
}
