/** The three events of a WebSocket API, the same in AWS and on a laptop. */
import type { APIGatewayProxyResultV2, APIGatewayProxyWebsocketEventV2 } from 'aws-lambda'
import { UpFrame } from '../../shared/contract/live.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'
import { connectionEnded } from '../use-cases/talk/other-side-gone.ts'
import { receive } from './receive.ts'

/** What AWS sends on `$connect`: headers come only there. */
export type SocketEvent = Pick<APIGatewayProxyWebsocketEventV2, 'body'> & {
  headers?: Readonly<Record<string, string | undefined>>
  /** `requestTimeEpoch`: when the channel received it, in milliseconds; absent on a laptop. */
  requestContext: { routeKey: string; connectionId: string; requestTimeEpoch?: number }
}

const ok: APIGatewayProxyResultV2 = { statusCode: 200 }
const refused: APIGatewayProxyResultV2 = { statusCode: 403 }

const parse = (body: string | undefined): UpFrame | undefined => {
  try {
    const frame = UpFrame.safeParse(JSON.parse(body ?? ''))
    return frame.success ? frame.data : undefined
  } catch {
    return undefined
  }
}

/** A socket may be opened only from our own pages; a frame nobody knows is refused in words. */
export const handleSocket = async (
  world: World,
  verify: VerifyStaff,
  allowedOrigin: (origin: string) => boolean,
  { headers = {}, body, requestContext }: SocketEvent,
): Promise<APIGatewayProxyResultV2> => {
  const { routeKey, connectionId, requestTimeEpoch } = requestContext
  if (routeKey === '$connect')
    return allowedOrigin(headers.Origin ?? headers.origin ?? '') ? ok : refused
  if (routeKey === '$disconnect') {
    await connectionEnded(world, connectionId).catch(() => world.log('fault'))
    return ok
  }
  const frame = parse(body)
  if (frame === undefined) {
    world.log('refused')
    await world.push.tell(connectionId, { type: 'refused', code: 'bad-input' })
    return ok
  }
  await receive(world, verify, connectionId, frame)
  if (frame.type === 'say' && requestTimeEpoch !== undefined)
    world.log('message-told', { tookMs: world.now() - requestTimeEpoch })
  return ok
}
