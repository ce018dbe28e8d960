/** From ports to apps: what every entry, in AWS and on a laptop, is made of. */
import type { Hono } from 'hono/tiny'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { guestsApi } from '../../shared/contract/visit/guests.ts'
import { roomsApi } from '../../shared/contract/visit/rooms.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { coordinatorHandlers } from './coordinator.ts'
import { counsellorHandlers } from './counsellor.ts'
import { guestsHandlers } from './guests.ts'
import { laterHandlers, laterTable } from './later-rows.ts'
import { safetyHandlers, safetyTable } from './safety-rows.ts'
import { roomsHandlers } from './rooms.ts'
import { youthHandlers } from './youth.ts'
import type { VerifyStaff } from '../http/actor.ts'
import { feedByLink } from '../opening/shifts/feed.ts'
import { serve } from '../http/serve.ts'
import type { Video } from '../video/video.ts'
import type { World } from '../ports/world.ts'

const nobody: VerifyStaff = () => Promise.resolve(undefined)

/** The youth's app knows no staff tokens: its rows name no staff audience. */
export const youthApp = (world: World): Hono => serve(youthApi, world, nobody, youthHandlers)
export const counsellorApp = (world: World, verify: VerifyStaff): Hono =>
  serve(counsellorApi, world, verify, counsellorHandlers)
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
/** What comes later than the talk, for both sides and for the calendar programs of staff. */
export const laterApp = (world: World, verify: VerifyStaff): Hono =>
  serve(laterTable, world, verify, laterHandlers, { feed: feedByLink })
