/** Is the door open, for which ways of talking, how long is the wait, and may anybody join now. */
import type { Door } from '../../shared/contract/visit/youth.ts'
import { alwaysAdmitted, fullWhy } from '../../shared/rules/line/admission.ts'
import type { Channel } from '../../shared/ids.ts'
import { lineNow, waitFor } from './line-now.ts'
import type { World } from '../ports/world.ts'
import { doorHours } from '../opening/index.ts'
import { surgeNow } from './surge.ts'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

export const showDoor = async (world: World): Promise<Door> => {
  const [hours, line, surge] = await Promise.all([
    doorHours(world),
    lineNow(world),
    surgeNow(world),
  ])
  const here = line.desks.filter((desk) => desk.status === 'here')
  const able: Channel[] = distinct(here.flatMap((desk) => desk.channels))
  const channels = able.filter((channel) => hours.channels.includes(channel))
  const first = hours.channels.includes('chat') ? 'chat' : (hours.channels[0] ?? 'chat')
  const wait = waitFor(line, { level: 4, channel: first, language: 'sv' }, line.head.length)
  const why = hours.open
    ? fullWhy({
        now: line.at,
        open: true,
        closes: hours.closes,
        wait,
        somebodyThere: here.length > 0,
        surge,
      })
    : undefined
  return {
    now: line.at,
    open: hours.open,
    closes: hours.open ? hours.closes : undefined,
    opens: hours.open ? undefined : hours.opens,
    // Open with nobody at a desk yet: it can be joined all the same.
    channels: here.length > 0 ? channels : [first],
    languages: distinct([
      'sv' as const,
      'en' as const,
      ...here.flatMap((desk) => desk.staff.languages),
    ]),
    professions: distinct(here.map((desk) => desk.staff.profession)),
    waiting: line.head.length,
    wait,
    full:
      why === undefined
        ? undefined
        : {
            why,
            reason: why === 'before-closing' ? undefined : surge?.reason,
            until: why === 'before-closing' ? undefined : surge?.until,
            opens: hours.opens,
            instead: [
              ...(hours.opens === undefined ? [] : ['next-opening' as const]),
              'booking',
              'letter',
              'crisis',
            ],
            passes: alwaysAdmitted,
          },
  }
}
