/** The rows of calendars. */
import type { calendarFeed, calendarForStaff } from '../../shared/contract/opening/calendar.ts'
import type { Handlers } from './serve/serve.ts'
import { feedSince, makeFeed, revokeFeed } from '../opening/index.ts'

/** A calendar is asked for once in a while, by a program: no desk waits for what writes it. */
const writing = () => import('../opening/lazy.ts')

export const calendarHandlers: Handlers<typeof calendarForStaff> = {
  myCalendar: async (world, staff) => ({
    calendar: await (await writing()).exportShifts(world, staff.id),
    feedSince: await feedSince(world, staff.id),
  }),
  makeFeed: (world, staff) => makeFeed(world, staff.id),
  revokeFeed: async (world, staff) => {
    await revokeFeed(world, staff.id)
    return { outcome: 'revoked' }
  },
}

export const feedHandlers: Handlers<typeof calendarFeed> = {
  feed: async (world, feed) => (await writing()).showFeed(world, feed),
}
