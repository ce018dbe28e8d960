/** How the two talk, as both of their pages are told. */
import { mediumOf } from './in-chat.ts'
import type { Visit } from './visit.ts'

export const showMedium = (visit: Visit) => ({
  medium: mediumOf(visit),
  mediumAsk: visit.mediumAsk,
  lessWhy: visit.lessWhy,
  room: visit.room,
})
