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

interface There {
  place: StackPlace
  parts: Part[]
  status: string
}

const region = ['--region', 'eu-north-1']

const tablesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ ResourceType, PhysicalResourceId: name = '' }) =>
    ResourceType === 'AWS::DynamoDB::Table' ? [name] : [],
  )

/** Before anything is touched: whatever anybody has written stays. */
async function refuseWritten(run: Run, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const scan = ['dynamodb', 'scan', '--table-name', table, '--limit', '1', '--select', 'COUNT']
    const found = await ask<{ Count: number }>(run, [...scan, ...region])
    if (found !== undefined && found.Count > 0)
      throw new Stop(`${table} is not empty: nothing was taken away. It is done by hand, by two.`)
  }
}

/** A protected table is let go. One that a stack would keep is taken away here: its name would stop the next try. */
async function letGo(run: Run, tables: readonly string[], isKept: boolean): Promise<void> {
  for (const table of tables) {
    const named = ['--table-name', table]
    const update = ['dynamodb', 'update-table', ...named]
    await ask(run, [...update, '--no-deletion-protection-enabled', ...region])
    if (!isKept) continue
    // It is changed for a moment, and AWS takes away none that is.
    await run(['aws', 'dynamodb', 'wait', 'table-exists', ...named, ...region])
    await ask(run, ['dynamodb', 'delete-table', ...named, ...region])
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

/** What failed the first time, or has been taken away by half: nobody leans on it. */
const isUnfinished = ({ status }: There): boolean =>
  neverStood(status) || status === 'DELETE_FAILED'

interface Meant {
  /** What stands is left standing. Always so in prod. */
  onlyFailed?: boolean
}

export async function destroy(
  run: Run,
  where: Pick<Where, 'stage' | 'made'>,
  say: (line: string) => void,
  { onlyFailed = false }: Meant = {},
): Promise<void> {
  const { stage, made } = where
  const isProd = stage === 'prod'
  const there: There[] = []
  for (const place of [...stacksOf(where)].reverse()) {
    const status = (await describeStack(run, place))?.StackStatus
    if (status !== undefined) there.push({ place, parts: await partsOf(run, place), status })
  }
  const chosen = isProd || onlyFailed ? there.filter(isUnfinished) : there
  if (isProd && chosen.length === 0 && there.length > 0)
    throw new Stop(
      `prod has stood and is not taken away by a command: docs/operations.md, "Taking a stage away", says how it is done by hand. What stays then, and costs: ${there.flatMap(({ parts }) => staying(parts)).join(', ')}.`,
    )
  if (isProd)
    await refuseWritten(
      run,
      chosen.flatMap(({ parts }) => tablesOf(parts)),
    )
  for (const { place, parts } of chosen) {
    await letGo(run, tablesOf(parts), isProd)
    await takeAway(run, place)
    say(`${place.name} is gone.`)
  }
  if (there.length === 0) say(`There is nothing of ${stage} to take away.`)
  for (const each of there) if (!chosen.includes(each)) say(`${each.place.name} stands as before.`)
  const parts = chosen.flatMap((each) => each.parts)
  const left = staying(
    isProd ? parts.filter(({ ResourceType }) => ResourceType !== 'AWS::DynamoDB::Table') : parts,
  )
  const stays = made.keepsData ? left : left.filter((line) => line.includes('bucket'))
  if (stays.length > 0)
    say(
      `AWS may have kept these; look, and take away by hand what is not wanted: ${stays.join(', ')}.`,
    )
}
