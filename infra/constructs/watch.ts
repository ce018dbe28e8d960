/** Notices what no youth can report, and calls somebody: each alarm is a section of the runbook. */
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Operation, type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { functionNames, isTold, type FunctionName } from '../environment.ts'
import type { MetricName } from '../metrics.ts'
import type { Stage } from '../stages.ts'
import { board } from './board.ts'
import { ours, period } from './our-metric.ts'
import { vaultOf } from './second-copy.ts'
import type { Watched } from './watched.ts'

const minute = Duration.minutes(1)
const hour = Duration.hours(1)

interface Limits {
  threshold: number
  /** The heading in the runbook that says what to do. */
  page: string
  /** How many five minutes in a row. */
  times?: number
}

/** An alarm adds up ten figures at most, so the functions of records, and what makes accounts, are counted apart. */
const isApart = (name: FunctionName): boolean =>
  isTold(name, 'RECORDS_TABLE') || isTold(name, 'ACCOUNTS')
const together = {
  '': functionNames.filter((name) => !isApart(name)),
  Records: functionNames.filter(isApart),
} as const

export class Watch extends Construct {
  /** Of each function, and of faults in any. */
  readonly fails: ReadonlyMap<string, Alarm>
  readonly fault: Alarm

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id)
    const { stage, entries, clinic, topic } = watched
    const action = new SnsAction(topic)
    const alarm = (name: string, metric: IMetric, limits: Limits): Alarm => {
      const { threshold, page, times = 1 } = limits
      const made = new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: times,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `docs/operations.md#${page}`,
      })
      made.addAlarmAction(action)
      return made
    }
    /**
     * Rings when figures stop coming, `times` periods in a row. Before the first there is nothing to
     * miss: an alarm is made without data, and calls only when it loses what it had.
     */
    const silence = (name: string, metric: IMetric, times: number, page: string): void => {
      const made = new Alarm(this, name, {
        metric,
        threshold: 1,
        evaluationPeriods: times,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.MISSING,
        alarmDescription: `docs/operations.md#${page}`,
      })
      made.addAlarmAction(action)
      made.addInsufficientDataAction(action)
    }
    const count = (name: MetricName) => ours(stage, name, Stats.SUM)

    this.fails = new Map(
      functionNames.map((name) => [
        name,
        alarm(`${name}Fails`, entries[name].lambda.metricErrors({ period }), {
          threshold: 1,
          page: name === 'canary' ? 'the-canary-fails' : 'a-function-fails',
        }),
      ]),
    )
    this.fault = alarm('Fault', count('Faults'), { threshold: 1, page: 'a-fault-of-ours' })
    const runs = (name: FunctionName, every: Duration): IMetric =>
      entries[name].lambda.metricInvocations({ period: every })
    const stopped = 'the-clock-has-stopped'
    silence('ClockStopped', runs('timers', minute), 5, stopped)
    silence('KeeperStopped', runs('keeper', hour), 1, stopped)
    silence('CanaryStopped', runs('canary', hour), 1, stopped)
    // A night's run may come later than the one before it: a day and two hours without one are too many.
    silence('RetentionStopped', runs('retention', hour), 26, stopped)
    if (stage.secondCopy !== null) {
      const copies = (name: string, every: Duration) => ofVault(stage, name, every)
      for (const kind of ['BackupJobs', 'CopyJobs'])
        alarm(`${kind}Fail`, copies(`NumberOf${kind}Failed`, hour), {
          threshold: 1,
          page: 'the-second-copy-fails',
        })
      silence(
        'CopiesStopped',
        copies('NumberOfCopyJobsCompleted', hour),
        26,
        'the-second-copy-fails',
      )
    }
    alarm('PushFails', count('PushFailures'), { threshold: 3, page: 'a-push-fails' })
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

function storeFails(clinic: ITable): IMetric {
  return clinic.metricSystemErrorsForOperations({
    operations: [Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM, Operation.UPDATE_ITEM],
    period,
  })
}

/** What AWS Backup counts of the vault of this stage. */
const ofVault = (stage: Stage, metricName: string, every: Duration): IMetric =>
  new Metric({
    namespace: 'AWS/Backup',
    metricName,
    dimensionsMap: { BackupVaultName: vaultOf(stage) },
    statistic: 'Sum',
    period: every,
  })
