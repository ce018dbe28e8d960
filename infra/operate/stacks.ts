/** The three stacks of a stage: where they stand, in which state, and what they tell. */
import { answerOf, Stop, type Run } from './command.ts'
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
  const command = ['aws', 'cloudformation', 'describe-stacks', '--stack-name', name]
  const answer = await answerOf<{ Stacks: Described[] }>(run, [...command, '--region', region])
  return answer?.Stacks[0]
}

/** A stack in the middle of something, or stuck after it, is not deployed over. */
export async function refuseHalfDone(run: Run, places: readonly StackPlace[]): Promise<void> {
  for (const place of places) {
    const { name, region } = place
    const status = (await describeStack(run, place))?.StackStatus
    if (status === undefined) continue
    if (status.endsWith('_IN_PROGRESS'))
      throw new Stop(`${name} is being changed right now (${status}): wait until it is done.`)
    if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED')
      throw new Stop(
        `The first deployment of ${name} did not succeed (${status}): delete what is left with "aws cloudformation delete-stack --stack-name ${name} --region ${region}" and deploy again.`,
      )
    if (status.endsWith('_FAILED'))
      throw new Stop(
        `An earlier deployment of ${name} stopped half-way (${status}): bring it back with "aws cloudformation continue-update-rollback --stack-name ${name} --region ${region}" and deploy again.`,
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
  return new Map(described.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
}
