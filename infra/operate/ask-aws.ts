/** What AWS itself says of a stage: the state of its stacks, its alarms, and who hears them. */
import { answerOf, type Run } from './command.ts'
import type { Finding } from './examine.ts'
import { describeStack, stacksOf } from './stacks.ts'
import type { Where } from './where.ts'

export async function stacksNow(run: Run, where: Pick<Where, 'stage'>): Promise<Finding[]> {
  return Promise.all(
    stacksOf(where).map(async (place) => {
      const status = (await describeStack(run, place))?.StackStatus ?? 'missing'
      const well = /^(CREATE|UPDATE)_COMPLETE$/.test(status)
      return { what: place.name, ...(!well && { wrong: `It is ${status}.` }) }
    }),
  )
}

interface AlarmNow {
  AlarmName: string
  AlarmDescription: string
}

export async function alarmsNow(run: Run, { stage }: Pick<Where, 'stage'>): Promise<Finding[]> {
  const service = `dorren-${stage}-service`
  const region = ['--region', 'eu-north-1']
  const ringing = await answerOf<{ MetricAlarms: AlarmNow[] }>(run, [
    ...['aws', 'cloudwatch', 'describe-alarms', '--state-value', 'ALARM'],
    ...['--alarm-name-prefix', service, ...region],
  ])
  const heard = await answerOf<{ Subscriptions: { TopicArn: string; SubscriptionArn: string }[] }>(
    run,
    ['aws', 'sns', 'list-subscriptions', ...region],
  )
  const listens = heard?.Subscriptions.some(
    ({ TopicArn, SubscriptionArn }) =>
      TopicArn.includes(service) && SubscriptionArn.startsWith('arn:'),
  )
  return [
    {
      what: 'alarms',
      ...(ringing === undefined
        ? { wrong: 'AWS does not tell which alarms ring: may you read them?' }
        : ringing.MetricAlarms.length > 0 && {
            wrong: ringing.MetricAlarms.map(({ AlarmDescription }) => AlarmDescription).join(', '),
          }),
    },
    {
      what: 'who is called',
      ...(!listens && {
        wrong:
          'Nobody has confirmed to be called: set ALARM_ADDRESS, deploy, and answer the e-mail.',
      }),
    },
  ]
}
