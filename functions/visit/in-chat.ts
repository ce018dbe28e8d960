/** A visit in which nothing sounds or shows: how it begins, and what every end and hand-over returns to. */
import { isAloud } from '../../shared/rules/call/medium.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import type { Channel } from '../../shared/ids.ts'
import type { Visit } from './visit.ts'

export const inChat = {
  medium: undefined,
  mediumAsk: undefined,
  lessWhy: undefined,
  room: undefined,
  guest: undefined,
} as const

/** How the two talk now, or would begin to if the youth answers. */
export const mediumOf = ({ state, channel, medium }: Visit): Channel =>
  state === 'called' ? channel : (medium ?? 'chat')

/**
 * The number of the room they sit in, or would: whoever came to be heard has a room from the claim
 * on, so that it is ready when they are. An epoch is a revision too, and no later one is equal.
 */
export const roomOf = (visit: Visit): number | undefined =>
  visit.state === 'called' && isAloud(visit.channel) ? visit.epoch : visit.room

/** True while this visit takes up its counsellor's voice. */
export const takesVoice = (visit: Visit): boolean => isHeld(visit.state) && isAloud(mediumOf(visit))
