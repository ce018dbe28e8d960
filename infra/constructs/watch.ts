/** Notices what no youth can report: a function that fails, and a clock that has stopped. */
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import { functionNames, type FunctionName } from '../environment.ts'
import type { Entry } from './entry.ts'

const period = Duration.minutes(5)

interface Limits {
  threshold: number
  comparisonOperator: ComparisonOperator
  treatMissingData: TreatMissingData
  /** The heading in the runbook that says what to do. */
  page: string
}

export class Watch extends Construct {
  readonly alarms: readonly Alarm[]

  constructor(scope: Construct, id: string, entries: Readonly<Record<FunctionName, Entry>>) {
    super(scope, id)
    const failing = functionNames.map((name) =>
      this.#alarm(`${name}Fails`, entries[name].lambda.metricErrors({ period }), {
        threshold: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        page: 'a-function-fails',
      }),
    )
    const stopped = this.#alarm(
      'ClockStopped',
      entries.timers.lambda.metricInvocations({ period }),
      {
        threshold: 3,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
        page: 'the-clock-has-stopped',
      },
    )
    this.alarms = [...failing, stopped]
  }

  #alarm(id: string, metric: IMetric, { page, ...limits }: Limits): Alarm {
    return new Alarm(this, id, {
      ...limits,
      metric,
      evaluationPeriods: 1,
      alarmDescription: `docs/operations.md#${page}`,
    })
  }
}
