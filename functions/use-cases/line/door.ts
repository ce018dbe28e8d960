/** The door: is it open, for which ways of talking, how long is the wait, and who may join now. */
import { doorHours } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { type LineNow, lineNow, moreThan, waitFor, weighedAfter } from './line-now.ts'
import { surgeNow } from './surge.ts'
import { headOfLine } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Challenge, Door, Join, Pays } from '../../../shared/contract/visit/door.ts'
import type { Channel, WaitRange } from '../../../shared/ids.ts'
import {
  admission,
  alwaysAdmitted,
  fullWhy,
  isNeverHeld,
  isUrgent,
} from '../../../shared/rules/line/admission.ts'
import { isAcute, isThere } from '../../../shared/rules/line/who-is-here.ts'
import { dearer, joinWork, type Work, workFor } from '../../../shared/rules/line/join-work.ts'
import { levelOf } from '../../../shared/rules/line/triage.ts'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** For somebody who joins behind everybody: whoever is not there is called after them. */
const waitAtTheEnd = (
  { behind, ...line }: LineNow,
  wish: Parameters<typeof waitFor>[1],
): WaitRange | undefined => {
  const before = line.head.filter((one) => isAcute(one) || isThere(one, line.at))
  return waitFor(line, wish, before.length, behind !== undefined)
}

/** Is the door open, for which ways of talking, how long is the wait, and may anybody join now. */
export const showDoor = async (world: World): Promise<Door> => {
  const [hours, line, surge] = await Promise.all([
    doorHours(world),
    lineNow(world),
    surgeNow(world),
  ])
  const here = line.desks.filter((desk) => desk.status === 'here')
  const nobody = here.length === 0
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
        somebodyThere: !nobody,
        surge,
      })
    : undefined
  return {
    now: line.at,
    open: hours.open,
    closes: hours.open ? hours.closes : undefined,
    opens: hours.open ? undefined : hours.opens,
    expected: nobody ? (wait?.comes ?? line.duties[0]?.starts ?? line.at) : undefined,
    // Open with nobody at a desk yet: it can be joined all the same.
    channels: nobody ? [first] : channels,
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

/** What a place costs now, by the line as it is weighed for a wait. */
const workNow = async (world: World): Promise<Work> => {
  const head = await headOfLine(world, weighedAfter)
  const since = world.now() - joinWork.within
  const lately = head.filter((visit) => visit.since > since).length
  return workFor({ lately, waiting: head.length })
}

/** Throws `more-work` for a proof that was made when a place cost less. */
export const payEnough = async (world: World, proof: Join['proof']): Promise<void> => {
  const { cost } = await workNow(world)
  if (proof.challenge.parameters.cost < cost) throw new Refusal('more-work')
}

/**
 * A challenge as hard as a place is now. What a try with words costs is known where tries are counted:
 * whoever is told that it was too little asks for more, and is let in at the last by what costs most.
 */
export const challengeNow = async (
  world: World,
  { pays, short }: { pays: Pays; short: number },
): Promise<Challenge> => {
  const asked = dearer(short)
  if (pays === 'words') return world.proof.challenge(pays, asked)
  const now = await workNow(world)
  return world.proof.challenge(pays, now.cost > asked.cost ? now : asked)
}
