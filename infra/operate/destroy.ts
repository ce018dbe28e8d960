/**
 * Takes a stage away in the order it leans on itself: one that may be thrown away, or a first
 * deployment that did not succeed. A prod that has stood is taken away by hand, for it remembers people.
 */
import { ask } from './ask.ts'
import { Stop, type Run } from './command.ts'
import { describeStack, neverStood, stacksOf, type StackPlace } from './stacks.ts'
import type { Where } from './where.ts'

interface Part {
  ResourceType: string
  PhysicalResourceId?: string
  ResourceStatus: string
}

const kept: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'table, by what is in it',
  'AWS::KMS::Key': 'key, about $1 a month, more when it has been rotated',
  'AWS::Cognito::UserPool': 'directory of staff, by who signs in',
  'AWS::SecretsManager::Secret': 'secret, $0.40 a month',
  'AWS::S3::Bucket': 'bucket, by what is in it',
  'AWS::Backup::BackupVault': 'vault of copies, by what is in it',
}

async function partsOf(run: Run, { name, region }: StackPlace): Promise<Part[]> {
  const command = [
    ...['cloudformation', 'list-stack-resources', '--stack-name', name, '--region', region],
  ]
  const answer = await ask<{ StackResourceSummaries?: Part[] }>(run, command)
  return (answer?.StackResourceSummaries ?? []).filter(
    ({ PhysicalResourceId = '', ResourceStatus }) =>
      PhysicalResourceId !== '' && ResourceStatus !== 'DELETE_COMPLETE',
  )
}

const staying = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ ResourceType, PhysicalResourceId }) =>
    ResourceType in kept ? [`${PhysicalResourceId} (${kept[ResourceType]})`] : [],
  )

/** A protected table is let go; in prod only one that nobody has ever written in. */
async function unprotect(run: Run, parts: readonly Part[], onlyEmpty: boolean): Promise<void> {
  const region = ['--region', 'eu-north-1']
  for (const { ResourceType, PhysicalResourceId: table = '' } of parts) {
    if (ResourceType !== 'AWS::DynamoDB::Table') continue
    if (onlyEmpty) {
      const scan = ['dynamodb', 'scan', '--table-name', table, '--limit', '1', '--select', 'COUNT']
      const found = await ask<{ Count: number }>(run, [...scan, ...region])
      if (found !== undefined && found.Count > 0)
        throw new Stop(`${table} is not empty: nothing was taken away. It is done by hand, by two.`)
    }
    const update = ['dynamodb', 'update-table', '--table-name', table]
    await ask(run, [...update, '--no-deletion-protection-enabled', ...region])
  }
}

async function takeAway(run: Run, { name, region }: StackPlace): Promise<void> {
  const place = ['--stack-name', name, '--region', region]
  const protection = ['cloudformation', 'update-termination-protection', ...place]
  await ask(run, [...protection, '--no-enable-termination-protection'])
  await ask(run, ['cloudformation', 'delete-stack', ...place])
  const wait = ['aws', 'cloudformation', 'wait', 'stack-delete-complete', ...place]
  if ((await run(wait, { show: true })).code !== 0)
    throw new Stop(
      `${name} is still there: look why with "aws cloudformation describe-stack-events ${place.join(' ')}", and run this again.`,
    )
}

export async function destroy(
  run: Run,
  where: Pick<Where, 'stage'>,
  say: (line: string) => void,
): Promise<void> {
  const isProd = where.stage === 'prod'
  const places = [...stacksOf(where)].reverse()
  const there: { place: StackPlace; parts: Part[]; status: string }[] = []
  for (const place of places) {
    const status = (await describeStack(run, place))?.StackStatus
    if (status !== undefined) there.push({ place, parts: await partsOf(run, place), status })
  }
  const left = there.flatMap(({ parts }) => staying(parts))
  const data = there.find(({ place }) => place.name === `dorren-${where.stage}-data`)
  if (isProd && data !== undefined && !neverStood(data.status))
    throw new Stop(
      `prod has stood and is not taken away by a command: docs/operations.md, "Taking a stage away", says how it is done by hand. What stays then, and costs: ${left.join(', ')}.`,
    )
  for (const { place, parts } of there) {
    await unprotect(run, parts, isProd)
    await takeAway(run, place)
    say(`${place.name} is gone.`)
  }
  const stays = isProd ? left : left.filter((line) => line.includes('bucket'))
  if (stays.length > 0)
    say(
      `AWS may have kept these; look, and take away by hand what is not wanted: ${stays.join(', ')}.`,
    )
}
