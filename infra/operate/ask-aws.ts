/** What AWS itself says of a stage: the state of its stacks, its alarms, and who hears them. */
import { fileOf } from '../stages.ts'
import { tryAsking } from './ask.ts'
import { Stop, type Run } from './command.ts'
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

interface Subscription {
  TopicArn: string
  SubscriptionArn: string
  Endpoint?: string
}

/** Every mailbox that the file of the stage names, each of which has to say that it wants to hear. */
const mailboxesIn = ({ onCall }: Where['made']): string[] => {
  const receivers = Object.values(onCall.receivers).flat()
  const called = receivers.flatMap((receiver) => ('email' in receiver ? [receiver.email] : []))
  return [...new Set([...onCall.alarms, ...called])]
}

const isConfirmed = (
  subscriptions: readonly Subscription[],
  service: string,
  email: string,
): boolean => {
  const ofMailbox = subscriptions.filter(
    ({ TopicArn, Endpoint }) => TopicArn.includes(service) && Endpoint === email,
  )
  return (
    ofMailbox.length > 0 &&
    ofMailbox.every(({ SubscriptionArn }) => SubscriptionArn.startsWith('arn:'))
  )
}

interface AlarmNow {
  AlarmDescription: string
  StateValue: string
  StateReason?: string
  StateUpdatedTimestamp?: string
  InsufficientDataActions?: string[]
  /** Seconds, and how many of them. */
  Period?: number
  EvaluationPeriods?: number
}

/** Until the clock that an alarm listens to must have struck once, and its figure come. */
const firstFigures = ({ Period = 0, EvaluationPeriods = 0 }: AlarmNow): number =>
  Period * EvaluationPeriods * 1000 + 3_600_000

/** An alarm that waits for its first figure is no news; one that has waited too long is. */
function isBad(alarm: AlarmNow, now: number): boolean {
  const { StateValue, StateReason = '', StateUpdatedTimestamp = '' } = alarm
  if (StateValue === 'ALARM') return true
  const minds = (alarm.InsufficientDataActions ?? []).length > 0
  if (StateValue !== 'INSUFFICIENT_DATA' || !minds) return false
  const isNew = StateReason.startsWith('Unchecked')
  return !isNew || now - Date.parse(StateUpdatedTimestamp) > firstFigures(alarm)
}

export async function alarmsNow(
  run: Run,
  { stage, made }: Pick<Where, 'stage' | 'made'>,
  now: number,
): Promise<Finding[]> {
  const service = `dorren-${stage}-service`
  const region = ['--region', 'eu-north-1']
  const alarms = await tryAsking<{ MetricAlarms: AlarmNow[] }>(run, [
    ...['cloudwatch', 'describe-alarms', '--alarm-name-prefix', service, ...region],
  ])
  const heard = await tryAsking<{ Subscriptions: Subscription[] }>(run, [
    ...['sns', 'list-subscriptions', ...region],
  ])
  const ringing =
    alarms instanceof Stop ? [] : alarms.MetricAlarms.filter((alarm) => isBad(alarm, now))
  const wanted = mailboxesIn(made)
  const silent =
    heard instanceof Stop
      ? []
      : wanted.filter((email) => !isConfirmed(heard.Subscriptions, service, email))
  const wantsNobody = wanted.length === 0
  return [
    {
      what: 'alarms',
      ...(alarms instanceof Stop
        ? { wrong: alarms.message }
        : ringing.length > 0 && {
            wrong: ringing.map(({ AlarmDescription }) => AlarmDescription).join(', '),
          }),
    },
    {
      what: wantsNobody ? `who is called: nobody, by ${fileOf(stage)}` : 'who is called',
      ...(heard instanceof Stop
        ? { wrong: heard.message }
        : silent.length > 0 && {
            wrong: `These have not answered the e-mail that AWS has sent, and are told nothing: ${silent.join(', ')}.`,
          }),
    },
  ]
}
