/** A metric of our own, as the functions write it. */
import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { namespaceOf, type MetricName } from '../metrics.ts'
import type { Stage } from '../stages.ts'

/** What is looked at together: alarms and board alike. */
export const period = Duration.minutes(5)

export const ours = ({ name }: Stage, metricName: MetricName, statistic: string): Metric =>
  new Metric({ namespace: namespaceOf(name), metricName, statistic, period })
