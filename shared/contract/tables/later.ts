/** What comes after the talk as one table: codes, letters, booked times, wishes, calendars, and what could not be used. */
import { codesForYouth } from '../later/codes.ts'
import { codeTakeOut } from '../later/take-out.ts'
import { noticesForYouth } from '../later/notices.ts'
import { lettersForYouth, lettersForCounsellor } from '../later/letters.ts'
import { bookingsForYouth, bookingsForCounsellor } from '../later/bookings.ts'
import { wishesForYouth, wishesForCounsellor } from '../later/wishes.ts'
import { calendarForStaff, calendarFeed } from '../opening/calendar.ts'
import { accessibilityForAnyone, accessibilityForCoordinator } from '../later/accessibility.ts'
import { wallForAnyone, wallForStaff } from '../later/wall.ts'
import type { Table } from '../endpoint.ts'

export const laterTable = {
  ...codesForYouth,
  ...codeTakeOut,
  ...lettersForYouth,
  ...lettersForCounsellor,
  ...bookingsForYouth,
  ...bookingsForCounsellor,
  ...wishesForYouth,
  ...wishesForCounsellor,
  ...noticesForYouth,
  ...calendarForStaff,
  ...calendarFeed,
  ...accessibilityForAnyone,
  ...accessibilityForCoordinator,
  ...wallForAnyone,
  ...wallForStaff,
} as const satisfies Table
