/** The door: is it open, for which ways of talking, how long is the wait, and who may join now. */
import { doorHours } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { lineNow, waitFor } from './line-now.ts'
import { surgeNow } from './surge.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Challenge, Door, Join } from '../../../shared/contract/visit/youth.ts'
import type { Channel } from '../../../shared/ids.ts'
import {
  admission,
  alwaysAdmitted,
  fullWhy,
  isUrgent,
} from '../../../shared/rules/line/admission.ts'
import { manyWaiting, roundsFor } from '../../../shared/rules/line/join-work.ts'
import { levelOf } from '../../../shared/rules/line/triage.ts'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

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

/**
 * Who may join now; the rule is shared/rules/line/admission.ts, here it meets the door as it is.
 * Throws `closed`; `full` when the door is open and still nobody more can be taken in; `channel-closed`
 * when it is open and not for this way of talking. Whoever is in danger is never asked to choose anew.
 */
export const admit = async (
  world: World,
  { urgency, channel, language }: Pick<Join, 'urgency' | 'channel' | 'language'>,
): Promise<void> => {
  const [hours, line, surge] = await Promise.all([
    doorHours(world),
    lineNow(world),
    surgeNow(world),
  ])
  const level = levelOf(urgency)
  const verdict = admission(
    {
      now: line.at,
      open: hours.open,
      closes: hours.closes,
      wait: waitFor(line, { level, channel, language }, line.head.length),
      somebodyThere: line.desks.length > 0,
      surge,
    },
    level,
  )
  if (!verdict.admitted) throw new Refusal(verdict.why === 'closed' ? 'closed' : 'full')
  const isShut = hours.open && !hours.channels.includes(channel)
  if (isShut && !isUrgent(level)) throw new Refusal('channel-closed')
}

const lookedAt = new WeakMap<World, { at: number; waiting: number }>()
const freshFor = 5_000

/** A challenge as hard as the line is long; the line is looked at now and then, not for every asker. */
export const challengeNow = async (world: World): Promise<Challenge> => {
  const known = lookedAt.get(world)
  if (known !== undefined && world.now() - known.at < freshFor)
    return world.proof.challenge(roundsFor(known.waiting))
  const { length: waiting } = await world.clinic.list({
    pk: 'waiting',
    index: 'line',
    limit: manyWaiting,
  })
  lookedAt.set(world, { at: world.now(), waiting })
  return world.proof.challenge(roundsFor(waiting))
}
