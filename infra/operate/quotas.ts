/** What the account may do at once, compared with what the clinic needs: a new account is often given less. */
import { tryAsking } from './ask.ts'
import { Stop, type Run } from './command.ts'
import type { Where } from './where.ts'

interface Need {
  what: string
  /** Below this, people are held back on an ordinary evening. */
  atLeast: number
  /** Where it is asked for. */
  at: string
  command: readonly string[]
  /** What is allowed, out of the answer. */
  allowed: (answer: unknown) => number | undefined
}

interface Quotas {
  Quotas: { QuotaName: string; Value: number }[]
}

const named =
  (pattern: RegExp) =>
  (answer: unknown): number | undefined =>
    (answer as Quotas).Quotas?.find(({ QuotaName }) => pattern.test(QuotaName))?.Value

const quotasOf = (service: string, region: string): string[] => [
  ...['service-quotas', 'list-service-quotas', '--service-code', service],
  ...['--region', region],
]

const always: readonly Need[] = [
  {
    // Eighteen desks that sign in at five o'clock, each asking five functions at once, and a class at the door.
    what: 'Lambda functions that run at once',
    atLeast: 150,
    at: 'Service Quotas, Lambda, "Concurrent executions"',
    command: ['lambda', 'get-account-settings', '--region', 'eu-north-1'],
    allowed: (answer) =>
      (answer as { AccountLimit?: { ConcurrentExecutions: number } }).AccountLimit
        ?.ConcurrentExecutions,
  },
  {
    // After an outage every page opens its line again within a few seconds.
    what: 'new live connections a second',
    atLeast: 100,
    at: 'Service Quotas, API Gateway, "WebSocket new connections per second"',
    command: quotasOf('apigateway', 'eu-north-1'),
    allowed: named(/websocket.*connections? per second|new connections per second/i),
  },
]

const meetings: Need = {
  what: 'meetings at once',
  atLeast: 50,
  at: 'Service Quotas, Chime SDK (eu-central-1), concurrent meetings',
  command: quotasOf('chime', 'eu-central-1'),
  allowed: named(/concurrent.*meetings|meetings.*concurrent/i),
}

/** Stops for prod where too little is allowed; warns elsewhere, and where AWS does not tell. */
export async function compareQuotas(
  run: Run,
  { stage, made }: Where,
  warn: (line: string) => void,
): Promise<void> {
  for (const need of made.video.by === 'chime' ? [...always, meetings] : always) {
    const answer = await tryAsking<unknown>(run, need.command)
    const allowed = answer instanceof Stop ? undefined : need.allowed(answer)
    if (allowed === undefined) {
      warn(`AWS does not tell how many ${need.what} are allowed; ${need.atLeast} are needed.`)
      continue
    }
    if (allowed >= need.atLeast) continue
    const short = `The account allows ${allowed} ${need.what}, and an ordinary evening needs ${need.atLeast}: ask for more (${need.at}).`
    if (stage === 'prod') throw new Stop(`${short} Nothing was deployed.`)
    warn(short)
  }
}
