/** Deploys a stage: looks first, never over something half done, never over a table. */
import { addressesOf, describeStack, refuseHalfDone, stacksOf, type StackPlace } from './stacks.ts'
import { Stop, type Run } from './command.ts'
import { requireContact, type Reachable } from './security-contact.ts'
import type { Where } from './where.ts'

const cdk = (...words: string[]): string[] => ['npx', '--no-install', 'cdk', ...words]

/** The diff of what remembers must never replace what it remembers. */
async function refuseReplacedTable(
  run: Run,
  data: StackPlace,
  env: Record<string, string>,
): Promise<void> {
  if ((await describeStack(run, data)) === undefined) return
  const { said } = await run(cdk('diff', data.name), { env, show: true })
  const replaced = said
    .split('\n')
    .find((line) =>
      /AWS::(DynamoDB::Table|KMS::Key|Cognito::UserPool)\b.*(destroy|replace)/.test(line),
    )
  if (replaced !== undefined)
    throw new Stop(
      `This would replace what the clinic remembers:${replaced.trimEnd()}. Nothing was deployed.`,
    )
}

async function bootstrap(run: Run, { account }: Where, env: Record<string, string>): Promise<void> {
  for (const region of ['eu-north-1', 'us-east-1']) {
    if ((await describeStack(run, { name: 'CDKToolkit', region })) !== undefined) continue
    const { code } = await run(cdk('bootstrap', `aws://${account}/${region}`), { env, show: true })
    if (code !== 0)
      throw new Stop(`The account could not be prepared for deployments in ${region}.`)
  }
}

/** Everything from bootstrap to the last stack; resolves to what the service stack tells. */
export async function deploy(
  run: Run,
  where: Where,
  reachable: Reachable,
): Promise<ReadonlyMap<string, string>> {
  requireContact(where, reachable)
  const places = stacksOf(where)
  const env = { STAGE: where.stage, CDK_DEFAULT_ACCOUNT: where.account }
  await refuseHalfDone(run, places)
  if ((await run(['npm', 'run', 'build', '--silent'], { show: true })).code !== 0)
    throw new Stop('The build failed. Nothing was deployed.')
  await bootstrap(run, where, env)
  await refuseReplacedTable(run, places[0] as StackPlace, env)
  for (const { name } of places) {
    const words = ['deploy', name, '--exclusively', '--require-approval', 'never']
    if ((await run(cdk(...words), { env, show: true })).code !== 0)
      throw new Stop(
        `${name} was not deployed, and AWS has brought it back to what it was. The stacks before it are in place; run the same command again when the fault above is mended.`,
      )
  }
  return addressesOf(run, where)
}
