/** A world whose live connections end as they do at the edge: to one that has ended, nothing can be told any more. */
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { testWorld, type TestWorld } from './test-world.ts'

const nobody = () => Promise.resolve(undefined)

/** `told`: what was pushed since the last of them ended. */
export const endingConnections = () => {
  const base = testWorld()
  const ended = new Set<string>()
  const world: TestWorld = {
    ...base,
    push: {
      tell: (connection, frame) =>
        ended.has(connection) ? Promise.resolve('gone') : base.push.tell(connection, frame),
    },
  }
  const ends = async (connectionId: string): Promise<void> => {
    base.told.length = 0
    ended.add(connectionId)
    await handleSocket(world, nobody, () => true, {
      requestContext: { routeKey: '$disconnect', connectionId },
    })
  }
  return { world, ends, told: base.told }
}
