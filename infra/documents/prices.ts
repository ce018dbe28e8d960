/** What AWS asks and where it stops, as data: each with where it is from and when it was read. */
import { units } from '../../shared/county/dalarna.ts'
import { metricNames } from '../metrics.ts'

/** Of the tables and of the logs; beside them, every principal has its own. */
const commonKeys = 3
/** More than there are: each metric and each function has at most one. */
const alarms = metricNames.length + 12

/** Each is changed once a year, and its first two changes cost as much as itself, every month from then on. */
export const keysLater = 2 * (commonKeys + units.length)

/** Dollars; the list of us-east-1, which is the one AWS quotes, times what Stockholm may cost more. */
export const prices = {
  readOn: '2025-11',
  /** Nobody has laid these beside an invoice yet: name and role of whoever does. */
  confirmedBy: null,
  /** An upper bound: most of what is used costs 0–10 % more in eu-north-1. */
  stockholm: 1.1,
  kronor: 10,
  perMillion: {
    writeUnits: { dollars: 0.625, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    readUnits: { dollars: 0.125, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    apiCalls: { dollars: 1, source: 'aws.amazon.com/api-gateway/pricing (HTTP)' },
    frames: { dollars: 1, source: 'aws.amazon.com/api-gateway/pricing (WebSocket)' },
    connectionMinutes: { dollars: 0.25, source: 'aws.amazon.com/api-gateway/pricing (WebSocket)' },
    invocations: { dollars: 0.2, source: 'aws.amazon.com/lambda/pricing' },
    gigabyteSeconds: { dollars: 13.3334, source: 'aws.amazon.com/lambda/pricing (arm64)' },
    logKilobytes: { dollars: 0.5, source: 'aws.amazon.com/cloudwatch/pricing (logs)' },
    keyRequests: { dollars: 3, source: 'aws.amazon.com/kms/pricing' },
    edgeRequests: { dollars: 1.2, source: 'aws.amazon.com/cloudfront/pricing (Europe)' },
    firewallRequests: { dollars: 0.6, source: 'aws.amazon.com/waf/pricing' },
    attendeeMinutes: { dollars: 1700, source: 'aws.amazon.com/chime/chime-sdk/pricing' },
  },
  /** Dollars a month whether anybody comes or not. */
  standing: {
    'firewall and two rules': { dollars: 7, source: 'aws.amazon.com/waf/pricing' },
    [`${commonKeys + units.length} keys, one for each employer among them`]: {
      dollars: commonKeys + units.length,
      source: 'aws.amazon.com/kms/pricing',
    },
    'two secrets': { dollars: 0.8, source: 'aws.amazon.com/secrets-manager/pricing' },
    'metrics, alarms and board': {
      dollars: Math.round(metricNames.length * 0.3 + alarms * 0.1 + 3),
      source: 'aws.amazon.com/cloudwatch/pricing',
    },
  },
} as const

/** Limits of one account in one region, as AWS gives them before anybody asks for more. */
export const quotas = {
  framesPerSecond: { limit: 10_000, source: 'API Gateway: requests a second in an account' },
  connectionsPerSecond: { limit: 500, source: 'API Gateway: new WebSocket connections a second' },
  functionsAtOnce: { limit: 1_000, source: 'Lambda: concurrent executions' },
  secondsOfKeeper: { limit: 60, source: 'Ours: seconds of one round of the keeper of treatments' },
  writesPerPartition: { limit: 1_000, source: 'DynamoDB: write units a second in a partition' },
} as const
