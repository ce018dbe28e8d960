/** Gives a function exactly what its environment names: no Scan, no star, no index but the line. */
import { Aws, Stack } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { canaryKey } from '../shared/rules/on-call/canary-names.ts'
import { callsKey } from '../shared/rules/on-call/reasons.ts'
import { lineIndexes } from '../shared/rules/line/line-index.ts'
import { because } from './because.ts'
import type { Entry } from './constructs/entry.ts'

const reads = ['dynamodb:GetItem', 'dynamodb:Query']
const writes = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
]

const tableKey = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey']

/** A key may be used only by way of the service that keeps the data. */
export function mayUseKey(
  entry: Entry,
  key: IKey,
  service: 'dynamodb' | 'secretsmanager' | 'sns',
  actions: string[],
): void {
  const { region } = Stack.of(entry)
  entry.may(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
  })
}

export function mayReadTable(entry: Entry, table: ITable): void {
  entry.may(reads, [table.tableArn])
  if (table.encryptionKey) mayUseKey(entry, table.encryptionKey, 'dynamodb', tableKey)
}

export function mayWriteTable(entry: Entry, table: ITable): void {
  mayReadTable(entry, table)
  entry.may(writes, [table.tableArn])
}

/** Calls to whoever is on call lie under one key, and their function reaches no other. */
export function mayKeepCalls(entry: Entry, clinic: ITable): void {
  entry.may(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], [clinic.tableArn], {
    'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [callsKey] },
  })
  if (clinic.encryptionKey) mayUseKey(entry, clinic.encryptionKey, 'dynamodb', tableKey)
}

/** All of the canary's county lies under one key, and its function reaches no other. */
export function mayKeepCanary(entry: Entry, clinic: ITable): void {
  entry.may(['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'], [clinic.tableArn], {
    'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [canaryKey] },
  })
  if (clinic.encryptionKey) mayUseKey(entry, clinic.encryptionKey, 'dynamodb', tableKey)
}

/** The index of who waits: read by query only, by its own name; an earlier one until nobody reads it. */
export function mayReadLine(entry: Entry, clinic: ITable): void {
  entry.may(
    ['dynamodb:Query'],
    lineIndexes.map(({ name }) => `${clinic.tableArn}/index/${name}`),
  )
}

/**
 * Makes and opens data keys of persons, and names the principal each time: a use that names nobody
 * is not granted, and one that names another is refused by the key itself.
 */
export function mayUseVault(entry: Entry, keys: readonly IKey[]): void {
  entry.may(
    ['kms:GenerateDataKey', 'kms:Decrypt'],
    keys.map(({ keyArn }) => keyArn),
    { Null: { 'kms:EncryptionContext:principal': 'false' } },
  )
}

export function mayReadSecret(entry: Entry, secret: ISecret): void {
  entry.may(['secretsmanager:GetSecretValue'], [secret.secretArn])
  if (secret.encryptionKey)
    mayUseKey(entry, secret.encryptionKey, 'secretsmanager', ['kms:Decrypt'])
}

/** Opens rooms and closes them; a meeting has no name before it is made. */
export function mayMeet(entry: Entry): void {
  entry.may(['chime:CreateMeetingWithAttendees'], ['*'])
  entry.may(
    ['chime:CreateAttendee', 'chime:DeleteAttendee', 'chime:DeleteMeeting'],
    [`arn:${Aws.PARTITION}:chime::${Aws.ACCOUNT_ID}:meeting/*`],
  )
  because(
    entry.role,
    'A meeting is named by the service when it is made, so nobody can name it before.',
    'AwsSolutions-IAM5[Resource::*]',
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:chime::<AWS::AccountId>:meeting/*]',
  )
}

/** Sends to whoever hears the topic. */
export function mayPublish(entry: Entry, topic: ITopic): void {
  entry.may(['sns:Publish'], [topic.topicArn])
  if (topic.masterKey)
    mayUseKey(entry, topic.masterKey, 'sns', ['kms:Decrypt', 'kms:GenerateDataKey'])
}

/** A secret that somebody else made, sealed with the account's own key for secrets. */
export function mayReadSecretNamed(entry: Entry, arn: string): void {
  entry.may(['secretsmanager:GetSecretValue'], [arn])
}

/** Makes, changes and ends accounts of staff: exactly what the adapter asks, of the one pool. */
export function mayKeepAccounts(entry: Entry, poolArn: string): void {
  entry.may(
    [
      'cognito-idp:ListUsers',
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminUpdateUserAttributes',
      'cognito-idp:AdminDisableUser',
      'cognito-idp:AdminEnableUser',
      'cognito-idp:AdminUserGlobalSignOut',
    ],
    [poolArn],
  )
}
