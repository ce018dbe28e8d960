/** Return codes, letters, booked times, wishes, calendars and what could not be used as one table: what the function of later answers. */
import { laterTable } from '../../../shared/contract/tables/later.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../serve/serve.ts'
import { anyoneAccessibilityHandlers, coordinatorAccessibilityHandlers } from './accessibility.ts'
import {
  counsellorBookingHandlers,
  counsellorWishHandlers,
  youthBookingHandlers,
  youthWishHandlers,
} from './bookings.ts'
import { calendarHandlers, feedHandlers } from '../calendar.ts'
import { codeHandlers } from './codes.ts'
import { counsellorLetterHandlers, youthLetterHandlers } from './letters.ts'
import { noticeHandlers } from './notices.ts'
import { anyoneWallHandlers, staffWallHandlers } from './wall.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import type { World } from '../../ports/world.ts'
import { feedByLink } from '../../opening/index.ts'

const handlers: Handlers<typeof laterTable> = {
  ...codeHandlers,
  ...youthLetterHandlers,
  ...youthBookingHandlers,
  ...youthWishHandlers,
  ...counsellorLetterHandlers,
  ...counsellorBookingHandlers,
  ...counsellorWishHandlers,
  ...noticeHandlers,
  ...calendarHandlers,
  ...feedHandlers,
  ...anyoneAccessibilityHandlers,
  ...coordinatorAccessibilityHandlers,
  ...anyoneWallHandlers,
  ...staffWallHandlers,
}

/** What comes later than the talk, for both sides and for the calendar programs of staff. */
export const laterApp = (world: World, verify: VerifyStaff): Hono =>
  serve(laterTable, world, verify, handlers, { feed: feedByLink })
