/** Lambda entry: calls whoever is on call, and takes their answer; it reaches nothing but its own calls. */
import { gunzipSync } from 'node:zlib'
import { awsWorld, lazily, secretText, told } from '../cloud/world.aws.ts'
import { answerCall, beginCall, lookAtCall, passCallsOn } from '../on-call/call.ts'
import { causeOfAlarm, causeOfEvent } from '../on-call/what-calls.ts'
import { callPage, type Page } from '../on-call/page.ts'
import { type Cause, OnCall } from '../on-call/receivers.ts'
import { sendBy } from '../on-call/send.ts'

/** What wakes it: lines of a log, an alarm, somebody with a link, or the minute. */
interface RingEvent {
  awslogs?: { data: string }
  Records?: { Sns: { Message: string } }[]
  requestContext?: { http: { method: string } }
  pathParameters?: { link?: string }
}

const ports = lazily(async () => {
  const world = await awsWorld()
  const onCall = OnCall.parse(JSON.parse(told('ON_CALL')))
  const send = sendBy({ sms: onCall.sms, secret: secretText })
  return { world, calls: { onCall, send, answers: told('ANSWERS') } }
})

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const causesIn = ({ awslogs, Records = [] }: RingEvent): Cause[] => {
  const lines =
    awslogs === undefined
      ? []
      : (parsed(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString())['logEvents'] as {
          message: string
        }[])
  const found = [
    ...lines.map(({ message }) => causeOfEvent(parsed(message)['event'])),
    ...Records.map(({ Sns }) => {
      const alarm = parsed(Sns.Message)
      return causeOfAlarm(alarm['NewStateValue'], alarm['AlarmDescription'])
    }),
  ]
  return [...new Set(found)].filter((cause) => cause !== undefined)
}

export const handler = async (event: RingEvent): Promise<Page | undefined> => {
  const { world, calls } = await ports()
  const { requestContext, pathParameters } = event
  if (requestContext !== undefined) {
    const link = pathParameters?.link ?? ''
    const answered =
      requestContext.http.method === 'POST'
        ? await answerCall(world, calls, link)
        : await lookAtCall(world, link)
    return callPage(answered)
  }
  for (const cause of causesIn(event)) await beginCall(world, calls, cause)
  await passCallsOn(world, calls)
  return undefined
}
