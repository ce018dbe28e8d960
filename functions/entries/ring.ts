/** Lambda entry: calls whoever is on call, and takes their answer; it reaches nothing but its own calls. */
import { awsWorld, lazily, secretText, told } from '../cloud/world.aws.ts'
import { beginCall, meetLink, passCallsOn } from '../cloud/on-call/call.ts'
import { causesIn, type Waking } from '../cloud/on-call/what-calls.ts'
import { callPage, type Page } from '../cloud/on-call/page.ts'
import { OnCall } from '../../shared/rules/on-call/receivers.ts'
import { sendBy } from '../cloud/on-call/send.ts'

/** Beside what wakes it by itself, somebody with a link. */
interface RingEvent extends Waking {
  requestContext?: { http: { method: string } }
  pathParameters?: { link?: string }
}

const ports = lazily(async () => {
  const world = await awsWorld()
  const onCall = OnCall.parse(JSON.parse(told('ON_CALL')))
  const send = sendBy({ sms: onCall.sms, secret: secretText })
  return { world, calls: { onCall, send, answers: told('ANSWERS') } }
})

export const handler = async (event: RingEvent): Promise<Page | undefined> => {
  const { world, calls } = await ports()
  const { requestContext, pathParameters } = event
  if (requestContext !== undefined) {
    const { method } = requestContext.http
    return callPage(await meetLink(world, calls, method, pathParameters?.link ?? ''))
  }
  for (const cause of causesIn(event)) await beginCall(world, calls, cause)
  await passCallsOn(world, calls)
  return undefined
}
