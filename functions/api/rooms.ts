/** The rows of rooms, for both sides alike. */
import { roomsTable } from '../../shared/contract/tables/rooms.ts'
import type { roomsApi } from '../../shared/contract/visit/rooms.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from './serve/serve.ts'
import { leaveRoom, openRoom } from '../use-cases/talk/rooms.ts'
import type { Video } from '../ports/video.ts'
import { visitOfHolder } from '../visit/index.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import { guestsHandlers } from './guests.ts'
import type { World } from '../ports/world.ts'

const done = { outcome: 'done' } as const

export const roomsHandlers = (video: Video): Handlers<typeof roomsApi> => ({
  openAsYouth: (world, visit, { ended }) => openRoom(world, video, visit, 'youth', ended),
  leaveAsYouth: async (world, visit, { ticket }) => {
    await leaveRoom(world, video, visit, 'youth', ticket)
    return done
  },
  openAsCounsellor: async (world, staff, { visit, ended }) =>
    openRoom(world, video, await visitOfHolder(world, visit, staff.id), 'counsellor', ended),
  leaveAsCounsellor: async (world, staff, { visit, ticket }) => {
    const held = await visitOfHolder(world, visit, staff.id)
    await leaveRoom(world, video, held, 'counsellor', ticket)
    return done
  },
})

export const roomsApp = (world: World, video: Video, verify: VerifyStaff): Hono =>
  serve(roomsTable, world, verify, {
    ...roomsHandlers(video),
    ...guestsHandlers(video),
  })
