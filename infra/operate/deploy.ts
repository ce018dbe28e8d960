/** Deploys a stage: looks first, never over something half done, never over a table. */
import { build } from './build.ts'
import { addressesOf, describeStack, leftBehind, refuseHalfDone, stacksOf } from './stacks.ts'
import { Stop, type Run } from './command.ts'
import { compareQuotas } from './quotas.ts'
import { requireContact, type Reachable } from './security-contact.ts'
import { refuseLostMemory, refuseLostOffers } from './what-is-lost.ts'
import { refuseUnreviewed } from './unreviewed.ts'
import type { Where } from './where.ts'

const cdk = (...words: string[]): string[] => ['npx', '--no-install', 'cdk', ...words]

async function bootstrap(run: Run, { account }: Where, env: Record<string, string>): Promise<void> {
  for (const region of ['eu-north-1', 'us-east-1']) {
    if ((await describeStack(run, { name: 'CDKToolkit', region })) !== undefined) continue
    const { code } = await run(cdk('bootstrap', `aws://${account}/${region}`), { env, show: true })
    if (code !== 0)
      throw new Stop(`The account could not be prepared for deployments in ${region}.`)
  }
}

/** What the operator says is meant, on the command line. */
interface Meant {
  /** Offers and tables that may go. */
  without?: readonly string[]
  /** The new code answers everybody at once, though an alarm rings. */
  atOnce?: boolean
}

/** Everything from bootstrap to the last stack; resolves to what the service stack tells. */
export async function deploy(
  run: Run,
  where: Where,
  reachable: Reachable,
  { without = [], atOnce = false }: Meant = {},
): Promise<ReadonlyMap<string, string>> {
  requireContact(where, reachable)
  const env = { STAGE: where.stage, AT_ONCE: atOnce ? 'yes' : 'no' }
  await refuseHalfDone(run, where)
  await refuseLostOffers(run, where, without)
  await compareQuotas(run, where, reachable.warn)
  refuseUnreviewed(where)
  await build(run, where)
  await bootstrap(run, where, env)
  await refuseLostMemory(run, where, env, without)
  for (const place of stacksOf(where)) {
    const words = ['deploy', place.name, '--exclusively', '--require-approval', 'never']
    if ((await run(cdk(...words), { env, show: true })).code !== 0)
      throw new Stop(`${place.name} was not deployed. ${await leftBehind(run, where, place)}`)
  }
  return addressesOf(run, where)
}
