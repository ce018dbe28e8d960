/** Notices what no youth can report, and calls somebody: each alarm is a section of the runbook. */
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { functionNames, isTold, type FunctionName } from '../environment.ts'
import type { MetricName } from '../metrics.ts'
import { board } from './board.ts'
import { ours, period } from './our-metric.ts'
import type { Watched } from './watched.ts'

/** The keeper of treatments comes four times in it. */
const hour = Duration.hours(1)
/** What forgets comes once in it. */
const day = Duration.days(1)

interface Limits {
  threshold: number
  /** The heading in the runbook that says what to do. */
  page: string
  below?: boolean
  /** How many five minutes in a row. */
  times?: number
  /** No figures at all are a bad sign. */
  silenceIsBad?: boolean
}

/** An alarm adds up ten figures at most, so the functions of records are counted apart. */
const ofRecords = (name: FunctionName): boolean => isTold(name, 'RECORDS_TABLE')
const together = {
  '': functionNames.filter((name) => !ofRecords(name)),
  Records: functionNames.filter(ofRecords),
} as const

export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id)
    const { stage, entries, clinic, topic } = watched
    const action = new SnsAction(topic)
    const alarm = (name: string, metric: IMetric, limits: Limits): void => {
      const { threshold, page, below = false, times = 1, silenceIsBad = false } = limits
      new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: times,
        comparisonOperator: below
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: silenceIsBad
          ? TreatMissingData.BREACHING
          : TreatMissingData.NOT_BREACHING,
        alarmDescription: `docs/operations.md#${page}`,
      }).addAlarmAction(action)
    }
    const count = (name: MetricName) => ours(stage, name, Stats.SUM)

    for (const name of functionNames)
      alarm(`${name}Fails`, entries[name].lambda.metricErrors({ period }), {
        threshold: 1,
        page: 'a-function-fails',
      })
    alarm('Fault', count('Faults'), { threshold: 1, page: 'a-fault-of-ours' })
    alarm('ClockStopped', entries.timers.lambda.metricInvocations({ period }), {
      threshold: 3,
      below: true,
      silenceIsBad: true,
      page: 'the-clock-has-stopped',
    })
    alarm('KeeperStopped', entries.keeper.lambda.metricInvocations({ period: hour }), {
      threshold: 2,
      below: true,
      silenceIsBad: true,
      page: 'the-clock-has-stopped',
    })
    alarm('RetentionStopped', entries.retention.lambda.metricInvocations({ period: day }), {
      threshold: 1,
      below: true,
      silenceIsBad: true,
      page: 'the-clock-has-stopped',
    })
    alarm('KeptTooLong', count('KeptTooLong'), {
      threshold: 1,
      page: 'somebody-is-kept-too-long',
    })
    for (const [side, names] of Object.entries(together))
      alarm(`Throttled${side}`, throttled(entries, names), {
        threshold: 1,
        page: 'functions-are-held-back',
      })
    alarm('StoreBusy', count('StoreBusy'), { threshold: 5, page: 'the-database-is-busy' })
    alarm('StoreFails', storeFails(clinic), { threshold: 1, page: 'the-database-is-busy' })
    alarm('LongWait', ours(stage, 'WaitedMinutes', Stats.percentile(95)), {
      threshold: 30,
      times: 2,
      page: 'people-wait-long',
    })
    alarm('GivenUp', count('Abandonments'), { threshold: 10, page: 'people-give-up' })
    alarm('PromiseBroken', count('PromiseBreaches'), {
      threshold: 3,
      page: 'a-promise-is-broken',
    })
    alarm('LetterLate', count('LettersLate'), { threshold: 1, page: 'a-letter-is-late' })
    alarm('FeedbackLate', count('FeedbackLate'), { threshold: 1, page: 'feedback-is-late' })
    alarm('AlarmUnheard', count('AlarmsUnheard'), {
      threshold: 1,
      page: 'an-alarm-is-not-heard',
    })
    alarm('SlowMessages', ours(stage, 'MessageLatency', Stats.percentile(99)), {
      threshold: 2000,
      times: 3,
      page: 'messages-are-slow',
    })
    alarm('VideoFails', count('VideoFailures'), { threshold: 3, page: 'video-fails' })
    alarm('PastTheSite', count('PastTheSite'), {
      threshold: 100,
      page: 'somebody-goes-past-the-site',
    })
    alarm('EmergencyOpening', count('EmergencyOpening'), {
      threshold: 1,
      page: 'somebody-opened-a-journal-in-an-emergency',
    })
    board(this, 'Board', watched)
  }
}

function throttled(entries: Watched['entries'], names: readonly FunctionName[]): MathExpression {
  const usingMetrics = Object.fromEntries(
    names.map((name) => [name, entries[name].lambda.metricThrottles({ period })]),
  )
  return new MathExpression({
    expression: names.join(' + '),
    usingMetrics,
    period,
    label: 'Calls held back',
  })
}

function storeFails(clinic: Table): IMetric {
  return clinic.metricSystemErrorsForOperations({
    operations: [Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM, Operation.UPDATE_ITEM],
    period,
  })
}
