/** Takes a stage away in the order it leans on itself; prod only by hand, for it remembers people. */
import { Stop, type Run } from './command.ts'
import { stacksOf } from './stacks.ts'
import type { Where } from './where.ts'

export async function destroy(run: Run, where: Where): Promise<void> {
  if (where.stage === 'prod')
    throw new Stop(
      'prod is not taken away by a command: docs/operations.md, "Taking a stage away", says how it is done by hand.',
    )
  const env = { STAGE: where.stage, CDK_DEFAULT_ACCOUNT: where.account }
  for (const { name } of [...stacksOf(where)].reverse()) {
    const command = ['npx', '--no-install', 'cdk', 'destroy', name, '--exclusively', '--force']
    if ((await run(command, { env, show: true })).code !== 0)
      throw new Stop(
        `${name} is still there. The Records table is protected in every stage: switch its protection off by hand and run this again.`,
      )
  }
}
