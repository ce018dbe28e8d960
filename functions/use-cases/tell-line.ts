/** Tells every desk the line, and every waiting youth the place, after any change of the line. */
import { tellDesk } from './tell-desk.ts'
import { keys } from '../store/keys.ts'
import type { WaitingVisit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { lineNow, showLine, waitFor } from './line-now.ts'

/** Youths deeper in the line than this hear of their place when their page asks. */
const toldAtOnce = 25

/** The youth's connection is gone: the grace time starts, the place stays. */
export const noteGone = async (
  world: World,
  visit: Pick<WaitingVisit, 'visit' | 'connection'>,
): Promise<void> => {
  if (visit.connection === undefined) return
  world.log('push-gone')
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [
      { path: 'connection', is: visit.connection },
      { path: 'goneAt', absent: true },
    ],
    set: { goneAt: world.now(), connection: undefined },
  })
}

export const tellLine = async (world: World): Promise<void> => {
  const now = await lineNow(world)
  const line = showLine(now)
  const toDesks = now.desks.map((desk) => tellDesk(world, desk, { type: 'line', line }))
  const toYouths = now.head.slice(0, toldAtOnce).map(async (visit, ahead) => {
    if (visit.connection === undefined) return
    const frame = { type: 'place', at: now.at, ahead, wait: waitFor(now, visit, ahead) } as const
    if ((await world.push.tell(visit.connection, frame)) === 'gone') await noteGone(world, visit)
  })
  await Promise.all([...toDesks, ...toYouths])
}
