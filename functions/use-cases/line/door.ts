/** The door: is it open, for which ways of talking, how long is the wait, and who may join now. */
import { doorHours } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { type LineNow, lineNow, moreThan, waitFor } from './line-now.ts'
import { surgeNow } from './surge.ts'
import { headOfLine } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Challenge, Door, Join } from '../../../shared/contract/visit/door.ts'
import type { Channel, WaitRange } from '../../../shared/ids.ts'
import {
  admission,
  alwaysAdmitted,
  fullWhy,
  isNeverHeld,
  isUrgent,
} from '../../../shared/rules/line/admission.ts'
import { roundsFor } from '../../../shared/rules/line/join-work.ts'
import { levelOf } from '../../../shared/rules/line/triage.ts'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** For somebody who joins behind everybody. */
const waitAtTheEnd = (line: LineNow, wish: Parameters<typeof waitFor>[1]): WaitRange | undefined =>
  waitFor(line, wish, line.head.length, line.behind !== undefined)

/** Is the door open, for which ways of talking, how long is the wait, and may anybody join now. */
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
  const wait = waitAtTheEnd(line, { level: 4, channel: first, language: 'sv' })
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
    ...moreThan(line.behind !== undefined),
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

/**
 * Who may join now; the rule is shared/rules/line/admission.ts, here it meets the door as it is.
 * Throws `closed`; `full` when the door is open and still nobody more can be taken in; `channel-closed`
 * when it is open and not for this way of talking. Whoever is in danger is never asked to choose anew.
 */
export const admit = async (
  world: World,
  { urgency, channel, language }: Pick<Join, 'urgency' | 'channel' | 'language'>,
): Promise<void> => {
  const level = levelOf(urgency)
  if (isNeverHeld(level)) return
  const [hours, line, surge] = await Promise.all([
    doorHours(world),
    lineNow(world),
    surgeNow(world),
  ])
  const verdict = admission(
    {
      now: line.at,
      open: hours.open,
      closes: hours.closes,
      wait: waitAtTheEnd(line, { level, channel, language }),
      somebodyThere: line.desks.length > 0,
      surge,
    },
    level,
  )
  if (!verdict.admitted) throw new Refusal(verdict.why === 'closed' ? 'closed' : 'full')
  const isShut = hours.open && !hours.channels.includes(channel)
  if (isShut && !isUrgent(level)) throw new Refusal('channel-closed')
}

/** What the length of the line is taken from may be so old: not every asker is worth a look at it. */
const lookedAt = 5_000

/** A challenge as hard as the line is long. */
export const challengeNow = async (world: World): Promise<Challenge> => {
  const head = await headOfLine(world, lookedAt)
  return world.proof.challenge(roundsFor(head.length))
}
