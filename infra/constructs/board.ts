/** The clinic on one screen, in the order one asks: do people get in, do they wait, does it work? */
import { Dashboard, GraphWidget, Stats, TextWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { functionNames } from '../environment.ts'
import type { MetricName } from '../metrics.ts'
import { ours } from './our-metric.ts'
import type { Watched } from './watched.ts'

export function board(scope: Construct, id: string, { stage, entries, clinic }: Watched): void {
  const count = (...names: MetricName[]) => names.map((name) => ours(stage, name, Stats.SUM))
  const percentiles = (name: MetricName) =>
    [50, 95].map((p) => ours(stage, name, Stats.percentile(p)))
  const graph = (title: string, left: IMetric[]) =>
    new GraphWidget({ title, left, width: 8, height: 6 })
  new Dashboard(scope, id, {
    dashboardName: `dorren-${stage.name}`,
    widgets: [
      [new TextWidget({ markdown: 'What each alarm means: docs/operations.md', width: 24 })],
      [
        graph('Who gets in', count('Joins', 'Claims', 'Talks', 'ProofsRefused')),
        graph('Minutes waited when called', percentiles('WaitedMinutes')),
        graph('Minutes waited when giving up', [
          ...percentiles('AbandonedMinutes'),
          ...count('Abandonments', 'PutAside'),
        ]),
      ],
      [
        graph('Messages, and milliseconds to the other side', [
          ...count('Messages'),
          ...percentiles('MessageLatency'),
        ]),
        graph(
          'Promises broken, pages gone',
          count('PromiseBreaches', 'LettersLate', 'FeedbackLate', 'PushGone', 'PushFailures'),
        ),
        graph('Rooms', count('Rooms', 'VideoFailures')),
      ],
      [
        graph('Faults', [
          ...count('Faults', 'StoreBusy', 'LostRaces', 'PastTheSite'),
          ...functionNames.map((name) => entries[name].lambda.metricErrors()),
        ]),
        graph('Milliseconds in a function (p95)', [
          ...functionNames.map((name) => entries[name].lambda.metricDuration({ statistic: 'p95' })),
        ]),
        graph('Units of the database', [
          clinic.metricConsumedReadCapacityUnits(),
          clinic.metricConsumedWriteCapacityUnits(),
        ]),
      ],
    ],
  })
}
