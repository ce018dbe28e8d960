/** From ports to apps: what every entry, in AWS and on a laptop, is made of. */
import type { Hono } from 'hono'
import { bookingsForCounsellor, bookingsForYouth } from '../shared/api/bookings.ts'
import { calendarFeed, calendarForStaff } from '../shared/api/calendar.ts'
import { codesForYouth } from '../shared/api/codes.ts'
import { coordinatorApi } from '../shared/api/coordinator.ts'
import { lettersForCounsellor, lettersForYouth } from '../shared/api/letters.ts'
import { counsellorApi } from '../shared/api/counsellor.ts'
import { guestsApi } from '../shared/api/guests.ts'
import { roomsApi } from '../shared/api/rooms.ts'
import { wishesForCounsellor, wishesForYouth } from '../shared/api/wishes.ts'
import { youthApi } from '../shared/api/youth.ts'
import {
  counsellorBookingHandlers,
  counsellorWishHandlers,
  youthBookingHandlers,
  youthWishHandlers,
} from './api/bookings.ts'
import { calendarHandlers, feedHandlers } from './api/calendar.ts'
import { codeHandlers } from './api/codes.ts'
import { coordinatorHandlers } from './api/coordinator.ts'
import { counsellorHandlers } from './api/counsellor.ts'
import { counsellorLetterHandlers, youthLetterHandlers } from './api/letters.ts'
import { guestsHandlers } from './api/guests.ts'
import { safetyHandlers, safetyTable } from './api/safety-rows.ts'
import { roomsHandlers } from './api/rooms.ts'
import { youthHandlers } from './api/youth.ts'
import type { VerifyStaff } from './http/actor.ts'
import { feedByLink } from './shifts/feed.ts'
import { serve } from './http/serve.ts'
import type { Video } from './video/video.ts'
import type { World } from './world.ts'

const nobody: VerifyStaff = () => Promise.resolve(undefined)

/** The youth's app knows no staff tokens: its rows name no staff audience. */
export const youthApp = (world: World): Hono =>
  serve(
    { ...youthApi, ...codesForYouth, ...lettersForYouth, ...bookingsForYouth, ...wishesForYouth },
    world,
    nobody,
    {
      ...youthHandlers,
      ...codeHandlers,
      ...youthLetterHandlers,
      ...youthBookingHandlers,
      ...youthWishHandlers,
    },
  )
export const counsellorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(
    {
      ...counsellorApi,
      ...lettersForCounsellor,
      ...bookingsForCounsellor,
      ...wishesForCounsellor,
      ...calendarForStaff,
      ...calendarFeed,
    },
    world,
    verify,
    {
      ...counsellorHandlers,
      ...counsellorLetterHandlers,
      ...counsellorBookingHandlers,
      ...counsellorWishHandlers,
      ...calendarHandlers,
      ...feedHandlers,
    },
    { feed: feedByLink },
  )
export const coordinatorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(coordinatorApi, world, verify, coordinatorHandlers)
export const roomsApp = (world: World, video: Video, verify: VerifyStaff): Hono =>
  serve({ ...roomsApi, ...guestsApi }, world, verify, {
    ...roomsHandlers(video),
    ...guestsHandlers(video),
  })
/** Danger and referrals, for all audiences: each row still names its own. */
export const safetyApp = (world: World, verify: VerifyStaff): Hono =>
  serve(safetyTable, world, verify, safetyHandlers)
