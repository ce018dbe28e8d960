/** Before a deployment: what the clinic remembers must not leave it, nor what it offers, unless that is meant. */
import { offersOf, takenAway } from '../offers.ts'
import { Stop, type Run } from './command.ts'
import { describeStack, stacksOf, toldBy, type StackPlace } from './stacks.ts'
import type { Where } from './where.ts'

/** `--without a,b` or `--without=a,b`: what the operator says may go. */
export function meantToGo(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === '--without' || word.startsWith('--without='))
  const named = words[at]?.split('=')[1] ?? words[at + 1]
  return at < 0 || named === undefined ? [] : named.split(',')
}

/** Of a diff, the lines by which something that remembers would be replaced, left behind or destroyed. */
export const leaving = (diff: string): string[] =>
  diff
    .split('\n')
    .filter(
      (line) =>
        /AWS::(DynamoDB::Table|KMS::(Key|Alias)|Cognito::UserPool|SecretsManager::Secret|Backup::BackupVault)\s/.test(
          line,
        ) && /\[-\]|destroy|orphan|replace/.test(line),
    )
    .map((line) => line.trim())

/** A table may be left behind by its name, and by nothing less; the vault of the copies with the copies. */
const isMeant = (line: string, meant: readonly string[]): boolean =>
  line.includes('orphan') &&
  (line.includes('AWS::Backup::BackupVault')
    ? meant.includes('second-copy')
    : line
        .split(/[\s/]/)
        .some((word) =>
          meant.some((name) => word === `Clinic-${name}` || word === `Records-${name}`),
        ))

/** The diff of what remembers must never replace what it remembers, nor lose hold of it. */
export async function refuseLostMemory(
  run: Run,
  where: Where,
  env: Record<string, string>,
  meant: readonly string[],
): Promise<void> {
  const [data] = stacksOf(where) as [StackPlace]
  if ((await describeStack(run, data)) === undefined) return
  const diff = await run(['npx', '--no-install', 'cdk', 'diff', data.name], { env, show: true })
  if (diff.code !== 0)
    throw new Stop(`Nobody can say what would change in ${data.name}. Nothing was deployed.`)
  const lost = leaving(diff.said).find((line) => !isMeant(line, meant))
  if (lost !== undefined)
    throw new Stop(
      `This would replace what the clinic remembers, or lose hold of it: ${lost}. Nothing was deployed.`,
    )
}

/** What the running stage offers and the next would not: a sign-in, a channel, a language. */
export async function refuseLostOffers(
  run: Run,
  where: Where,
  meant: readonly string[],
): Promise<void> {
  const running = await describeStack(run, stacksOf(where).at(-1) as StackPlace)
  const offered = running && toldBy(running).get('Offers')
  if (offered === undefined) return
  const lost = takenAway(offered, offersOf(where.made)).filter((offer) => !meant.includes(offer))
  if (lost.length > 0)
    throw new Stop(
      `This would take away from ${where.stage}: ${lost.join(', ')}. Nothing was deployed. If it is meant, add --without=${[...meant, ...lost].join(',')}.`,
    )
}
