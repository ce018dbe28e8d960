/** What calls somebody: events of the log as they are written, and the alarms of the runbook. */
import { gunzipSync } from 'node:zlib'
import { causeOfEvent, type Cause } from '../../../shared/rules/on-call/reasons.ts'

/** By its section of the runbook; an alarm that is over calls nobody. */
export const causeOfAlarm = (state: unknown, description: unknown): Cause | undefined => {
  if (state !== 'ALARM' && state !== 'INSUFFICIENT_DATA') return undefined
  return String(description).endsWith('#an-alarm-is-not-heard') ? 'unheard' : 'technical'
}

/** Lines of a log as CloudWatch sends them, packed; an alarm as the topic sends it; or the minute. */
export interface Waking {
  awslogs?: { data: string }
  Records?: { Sns: { Message: string } }[]
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const linesOf = ({ awslogs }: Waking): { message: string }[] => {
  if (awslogs === undefined) return []
  const { logEvents = [] } = parsed(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString())
  return logEvents as { message: string }[]
}

/** Each cause once, whatever else stands there; the minute itself has none. */
export const causesIn = (event: Waking): Cause[] => {
  const { Records = [] } = event
  const found = [
    ...linesOf(event).map(({ message }) => causeOfEvent(parsed(message)['event'])),
    ...Records.map(({ Sns }) => {
      const alarm = parsed(Sns.Message)
      return causeOfAlarm(alarm['NewStateValue'], alarm['AlarmDescription'])
    }),
  ]
  return [...new Set(found)].filter((cause) => cause !== undefined)
}
