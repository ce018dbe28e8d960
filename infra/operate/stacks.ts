/** The three stacks of a stage: where they stand, in which state, and what they tell. */
import { ask } from './ask.ts'
import { Stop, type Run } from './command.ts'
import type { Where } from './where.ts'

export interface StackPlace {
  name: string
  region: string
}

/** In the order they are deployed: what remembers, what guards, what answers. */
export const stacksOf = ({ stage }: Pick<Where, 'stage'>): readonly StackPlace[] => [
  { name: `dorren-${stage}-data`, region: 'eu-north-1' },
  { name: `dorren-${stage}-edge`, region: 'us-east-1' },
  { name: `dorren-${stage}-service`, region: 'eu-north-1' },
]

interface Described {
  StackStatus: string
  Outputs?: { OutputKey: string; OutputValue: string }[]
}

/** The stack as AWS knows it; undefined when there is none. */
export async function describeStack(
  run: Run,
  { name, region }: StackPlace,
): Promise<Described | undefined> {
  const command = ['cloudformation', 'describe-stacks', '--stack-name', name, '--region', region]
  return (await ask<{ Stacks: Described[] }>(run, command))?.Stacks[0]
}

/** It never stood: nothing in it has been used by anybody. */
export const neverStood = (status: string): boolean =>
  /^(REVIEW_IN_PROGRESS|CREATE_FAILED|ROLLBACK_COMPLETE|ROLLBACK_FAILED)$/.test(status)

/** Why a stack in this state is not deployed over, and what to do; undefined when it may be. */
function halfDone(
  status: string,
  { name, region }: StackPlace,
  { stage }: Pick<Where, 'stage'>,
): string | undefined {
  const place = `--stack-name ${name} --region ${region}`
  const clear = `npm run destroy -- --stage ${stage} --really=${stage} --failed`
  if (status === 'REVIEW_IN_PROGRESS')
    return `The first deployment of ${name} was interrupted, or refused by AWS, before it began (${status}): clear it away with "${clear}" and deploy again.`
  if (neverStood(status))
    return `The first deployment of ${name} did not succeed (${status}): clear it away with "${clear}" and deploy again.`
  if (status === 'DELETE_FAILED')
    return `${name} has been taken away by half (${status}): take away the rest with "${clear}".`
  if (status === 'UPDATE_ROLLBACK_FAILED')
    return `An earlier deployment of ${name} stopped half-way (${status}): bring it back with "aws cloudformation continue-update-rollback ${place}" and deploy again.`
  if (status === 'UPDATE_FAILED')
    return `An earlier deployment of ${name} stopped half-way (${status}): bring it back with "aws cloudformation rollback-stack ${place}" and deploy again.`
  if (status.endsWith('_IN_PROGRESS'))
    return `${name} is being changed right now (${status}): wait until it is done. AWS goes on by itself, even if whoever began it was interrupted.`
  if (status.endsWith('_FAILED'))
    return `${name} is ${status}: look at its events with "aws cloudformation describe-stack-events ${place}".`
  return undefined
}

/** What a deployment that failed has left, and what to do, in one sentence. */
export async function leftBehind(
  run: Run,
  where: Pick<Where, 'stage'>,
  place: StackPlace,
): Promise<string> {
  const status = (await describeStack(run, place))?.StackStatus
  if (status === undefined)
    return `Nothing of ${place.name} was made: run the same command again when the fault above is mended.`
  return (
    halfDone(status, place, where) ??
    `${place.name} is what it was before (${status}), and the stacks before it are in place: run the same command again when the fault above is mended. If an alarm that rang before stopped what would end it, add --at-once.`
  )
}

interface ChangeSet {
  ChangeSetName: string
  Status: string
}

/** A stack in the middle of something, or stuck after it, is not deployed over. */
export async function refuseHalfDone(run: Run, where: Pick<Where, 'stage'>): Promise<void> {
  for (const place of stacksOf(where)) {
    const status = (await describeStack(run, place))?.StackStatus
    if (status === undefined) continue
    const wrong = halfDone(status, place, where)
    if (wrong !== undefined) throw new Stop(wrong)
    const { name, region } = place
    const command = ['cloudformation', 'list-change-sets', '--stack-name', name, '--region', region]
    const { Summaries = [] } = (await ask<{ Summaries?: ChangeSet[] }>(run, command)) ?? {}
    const begun = Summaries.find(({ Status }) => /^CREATE_(PENDING|IN_PROGRESS)$/.test(Status))
    if (begun !== undefined)
      throw new Stop(
        `Somebody is preparing a change of ${name} (${begun.ChangeSetName}): wait until it is done, or take it away with "aws cloudformation delete-change-set --change-set-name ${begun.ChangeSetName} --stack-name ${name} --region ${region}" if it was interrupted.`,
      )
  }
}

/** What the service stack tells: its addresses by name. */
export async function addressesOf(run: Run, where: Pick<Where, 'stage'>) {
  const service = stacksOf(where).at(-1) as StackPlace
  const described = await describeStack(run, service)
  if (described === undefined)
    throw new Stop(
      `There is no ${service.name}: deploy it with "npm run deploy -- --stage ${where.stage}".`,
    )
  return toldBy(described)
}

export const toldBy = ({ Outputs = [] }: Described): ReadonlyMap<string, string> =>
  new Map(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
