/** Every alarm calls somebody and has its section in the runbook; every figure in them is written. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { logEvents } from '../../functions/ports/log-events.ts'
import { measures } from '../../functions/cloud/metrics/metrics.ts'
import { writeMetrics } from '../../functions/cloud/metrics/write-metrics.ts'
import { metricNames } from '../../infra/metrics.ts'
import { nobodyCalled, secondCopy, stages } from './stages.ts'
import { rendered, resourcesOf, templatesOf, theOnly } from './template.ts'

const [alarms, budget] = ['vakt@dorren.example', 'ekonomi@dorren.example']
const { edge, service } = templatesOf({
  ...stages.prod,
  secondCopy,
  onCall: { alarms: [alarms], budget: [budget], ...nobodyCalled },
})
const rung = resourcesOf(service, 'AWS::CloudWatch::Alarm')
const runbook = readFileSync(
  fileURLToPath(new URL('../../docs/operations.md', import.meta.url)),
  'utf8',
)
const sections = new Set(
  [
    ...String(runbook.split('\n## ').find((part) => part.startsWith('Alarms'))).matchAll(
      /^### (.+)$/gm,
    ),
  ].map(([, title]) =>
    String(title)
      .toLowerCase()
      .replaceAll(/[^a-z0-9 ]/g, '')
      .replaceAll(' ', '-'),
  ),
)

describe('an alarm', () => {
  it('has a section of its name, and no section is without an alarm', () => {
    const named = rung.map(([, { Properties }]) => String(Properties['AlarmDescription']))
    expect(named.length).toBeGreaterThan(12)
    for (const name of named) expect(name).toMatch(/^docs\/operations\.md#/)
    expect([...new Set(named.map((name) => name.split('#')[1]))].sort()).toEqual(
      [...sections].sort(),
    )
  })

  it('calls whoever watches over the clinic, in sealed words', () => {
    const [topic, { Properties }] = theOnly(service, 'AWS::SNS::Topic')
    for (const [id, alarm] of rung)
      expect(alarm.Properties['AlarmActions'].map(rendered), id).toEqual([`<${topic}>`])
    expect(rendered(Properties['KmsMasterKeyId'])).toMatch(/Seal/)
    const subscribed = resourcesOf(service, 'AWS::SNS::Subscription').map(([, { Properties }]) => [
      Properties['Protocol'],
      rendered(Properties['Endpoint']),
    ])
    expect(subscribed.sort()).toEqual([
      ['email', alarms],
      ['lambda', expect.stringMatching(/^<ringEntryFunction\w+\.Arn>$/)],
    ])
  })

  it('rings when a clock or a copy falls silent, and has nothing to miss before it was heard', () => {
    // By default an alarm without figures is only uncertain; these call when they become so.
    const [topic] = theOnly(service, 'AWS::SNS::Topic')
    const minding = rung.filter(([, { Properties }]) => Properties['InsufficientDataActions'])
    const windows = minding.map(([id, { Properties }]) => {
      expect(Properties['InsufficientDataActions'].map(rendered), id).toEqual([`<${topic}>`])
      expect(Properties['TreatMissingData'], id).toBe('missing')
      return [id.replace(/\w{8}$/, ''), Properties['Period'] * Properties['EvaluationPeriods']]
    })
    const hour = 3600
    expect(windows.sort()).toEqual([
      ['WatchCanaryStopped', hour],
      ['WatchClockStopped', 300],
      ['WatchCopiesStopped', 26 * hour],
      ['WatchKeeperStopped', hour],
      // A run a little later than the night before is no silence.
      ['WatchRetentionStopped', 26 * hour],
    ])
    for (const [id, { Properties }] of rung)
      expect(Properties['TreatMissingData'], id).not.toBe('breaching')
  })

  it('hangs on no sum that is silent while one of its figures is', () => {
    const held = rung.filter(([id]) => id.startsWith('WatchThrottled'))
    // A function of the night has one figure a day.
    expect(held.map(([, { Properties }]) => Properties)).toEqual([
      expect.objectContaining({ Namespace: 'AWS/Lambda', MetricName: 'Throttles', Threshold: 1 }),
    ])
    expect(held[0]![1].Properties['Dimensions']).toBeUndefined()
    for (const [id, { Properties }] of rung)
      for (const { Expression } of Properties['Metrics'] ?? []) {
        if (Expression === undefined) continue
        expect(Expression, id).toMatch(/^FILL\(\w+, 0\)( \+ FILL\(\w+, 0\))*$/)
      }
  })

  it('rings when pages are not told, for any reason but that they are gone', () => {
    const [, fails] = rung.find(([id]) => id.startsWith('WatchPushFails'))!
    expect(fails.Properties).toMatchObject({
      MetricName: 'PushFailures',
      Threshold: 3,
      Period: 300,
    })
  })
})

describe('a month that becomes dear', () => {
  it('is told of before it is over', () => {
    const [, { Properties }] = theOnly(edge, 'AWS::Budgets::Budget')
    expect(Properties['Budget'].BudgetLimit).toEqual({ Amount: stages.prod.budget, Unit: 'USD' })
    const told = Properties['NotificationsWithSubscribers']
    expect(told).toHaveLength(2)
    for (const { Subscribers } of told)
      expect(Subscribers).toEqual([{ SubscriptionType: 'EMAIL', Address: budget }])
  })
})

describe('a metric', () => {
  const everyField = { waitedMs: 125_000, lost: 2, tookMs: 40, level: 1 }
  const lines: string[] = []
  const log = writeMetrics(
    (line) => lines.push(line),
    'dorren/test',
    () => 1_800_000_000_000,
  )
  for (const event of logEvents) log(event, everyField)
  const written = lines.map((line) => JSON.parse(line))
  const counted = written.filter((line) => '_aws' in line)

  it('is in the list exactly when a function writes it', () => {
    const names = counted.flatMap(({ _aws }) =>
      _aws.CloudWatchMetrics[0].Metrics.map(({ Name }: { Name: string }) => Name),
    )
    expect([...new Set(names)].sort()).toEqual([...metricNames].sort())
    expect(written).toHaveLength(logEvents.length)
  })

  it('is a number, of a whole stage, and tells nobody from anybody', () => {
    expect(counted.length).toBe(Object.keys(measures).length)
    for (const { _aws, event, ...numbers } of counted) {
      expect(_aws.CloudWatchMetrics).toHaveLength(1)
      expect(_aws.CloudWatchMetrics[0]).toMatchObject({
        Namespace: 'dorren/test',
        Dimensions: [[]],
      })
      for (const { Name } of _aws.CloudWatchMetrics[0].Metrics) expect(numbers).toHaveProperty(Name)
      for (const value of Object.values(numbers)) expect(value, event).toBeTypeOf('number')
    }
  })

  it('says how many minutes were waited, by whoever came and whoever gave up', () => {
    const of = (event: string) => counted.find((line) => line.event === event)
    expect(of('claimed')).toMatchObject({ Claims: 1, WaitedMinutes: 2 })
    expect(of('left')).toMatchObject({ Abandonments: 1, AbandonedMinutes: 2 })
    expect(of('claim-lost-race')).toMatchObject({ LostRaces: 2 })
    expect(of('message-told')).toMatchObject({ MessageLatency: 40 })
  })

  it('that an alarm or the board asks for is one that is written', () => {
    const asked = JSON.stringify(service.toJSON()).matchAll(/dorren\/prod\\+",\\+"(\w+)/g)
    const names = [...asked].map(([, name]) => String(name))
    const alarmed = rung
      .filter(([, { Properties }]) => Properties['Namespace'] === 'dorren/prod')
      .map(([, { Properties }]) => String(Properties['MetricName']))
    expect(alarmed.length).toBeGreaterThan(6)
    expect(names.length).toBeGreaterThan(6)
    for (const name of [...names, ...alarmed]) expect(metricNames).toContain(name)
  })
})
