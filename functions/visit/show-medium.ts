/** How the two talk, as both of their pages are told. */
import { guestNow, showGuest } from './guest/guest.ts'
import { mediumOf, roomOf } from './in-chat.ts'
import type { World } from '../ports/world.ts'
import type { Visit } from './visit.ts'

export const showMedium = (world: World, visit: Visit) => ({
  medium: mediumOf(visit),
  mediumAsk: visit.mediumAsk,
  lessWhy: visit.lessWhy,
  room: roomOf(visit),
  guest: showGuest(guestNow(world, visit)),
})
