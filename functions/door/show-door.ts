/** Is the door open, for which ways of talking, and how long is the wait, honestly. */
import type { Door } from '../../shared/api/youth.ts'
import { doorTime } from '../../shared/rules/opening-hours.ts'
import type { Channel } from '../../shared/words.ts'
import { lineNow, waitFor } from '../line/line-now.ts'
import type { World } from '../world.ts'
import { openingHours } from './hours.ts'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

export const showDoor = async (world: World): Promise<Door> => {
  const [hours, line] = await Promise.all([openingHours(world), lineNow(world)])
  const door = doorTime(hours, line.at)
  const here = line.desks.filter((desk) => desk.status === 'here')
  const channels: Channel[] = distinct(here.flatMap((desk) => desk.channels))
  return {
    now: line.at,
    open: door.open,
    closes: door.open ? door.closes : undefined,
    opens: door.open ? undefined : door.opens,
    // Open with nobody at a desk yet: chat can be joined and the wait is left unsaid.
    channels: channels.length > 0 ? channels : ['chat'],
    languages: distinct([
      'sv' as const,
      'en' as const,
      ...here.flatMap((desk) => desk.staff.languages),
    ]),
    professions: distinct(here.map((desk) => desk.staff.profession)),
    waiting: line.head.length,
    wait: waitFor(line, { level: 4, channel: 'chat', language: 'sv' }, line.head.length),
  }
}
