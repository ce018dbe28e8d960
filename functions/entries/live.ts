/** Lambda entry: the live channel. */
import { fromTheSite } from '../http/from-the-site.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'
import { canaryFrame } from '../../shared/rules/on-call/canary-names.ts'
import { handleSocket, type SocketEvent } from '../live/handle-socket.ts'
import { awsWorld, lazily, siteWords, told } from '../cloud/world.aws.ts'

const ports = lazily(async () => {
  const [world, words] = await Promise.all([awsWorld(), siteWords()])
  return { world, words, verify: staffFromEnvironment(world) }
})

/** A connection is opened by way of the site; after that, only API Gateway can speak for it. */
export const handler = async (event: SocketEvent) => {
  const { world, words, verify } = await ports()
  const opens = event.requestContext.routeKey === '$connect'
  if (opens && !fromTheSite(words, event.headers)) {
    world.log('past-the-site')
    return { statusCode: 403 }
  }
  const allowed = (origin: string) => origin === told('SITE_ORIGIN')
  if (event.body?.startsWith(canaryFrame)) {
    const { frameApart } = await import('../cloud/canary/apart.ts')
    const { county, body } = frameApart(world, event.body) ?? {}
    if (county) return handleSocket(county.world, county.verify, allowed, { ...event, body })
  }
  return handleSocket(world, verify, allowed, event)
}
