/**
 * The contract of rooms: a ticket into the voice or video of a visit, and leaving it. A door of its
 * own, so that only one function carries what opens rooms.
 */
import * as z from 'zod/mini'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'

/** Signed by the service: names visit, epoch, room, side and session. */
export const RoomTicket = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,700}$/))

const common = {
  ticket: RoomTicket,
  /** This page's own seat in the room; a later session of the same side replaces an earlier one. */
  session: OnceId,
  at: Instant,
}

export const IceServer = z.object({
  urls: z.array(z.string()),
  username: z.optional(z.string()),
  credential: z.optional(z.string()),
})

/** Which adapter the page uses is learnt here and nowhere else. */
export const Room = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('peer'),
    ...common,
    iceServers: z.array(IceServer),
    /** True: the two browsers never learn each other's address. */
    relayOnly: z.boolean(),
    /** Of two offers that cross, the polite side takes its own back. */
    polite: z.boolean(),
  }),
  z.object({
    kind: z.literal('chime'),
    ...common,
    meeting: z.object({
      MeetingId: z.string(),
      MediaRegion: z.optional(z.string()),
      MediaPlacement: z.object({
        AudioHostUrl: z.optional(z.string()),
        AudioFallbackUrl: z.optional(z.string()),
        SignalingUrl: z.optional(z.string()),
        TurnControlUrl: z.optional(z.string()),
      }),
    }),
    attendee: z.object({
      AttendeeId: z.string(),
      ExternalUserId: z.string(),
      JoinToken: z.string(),
    }),
  }),
])
export type Room = z.infer<typeof Room>

/** `ended`: the ticket of a room that ended by itself, to be given a new one. */
export const OpenRoom = z.strictObject({ ended: z.optional(RoomTicket) })
const Leave = z.strictObject({ ticket: RoomTicket })

export const roomsApi = {
  openAsYouth: {
    method: 'POST',
    path: '/api/rooms/youth/:visit',
    who: 'youth',
    needs: 'no-record',
    summary: 'A ticket into the voice or video of my visit',
    params: inVisit,
    body: OpenRoom,
    reply: Room,
  },
  leaveAsYouth: {
    method: 'POST',
    path: '/api/rooms/youth/:visit/leave',
    who: 'youth',
    needs: 'no-record',
    summary: 'Leave the room; the last word of a visit closes it',
    params: inVisit,
    body: Leave,
    reply: Done,
  },
  openAsCounsellor: {
    method: 'POST',
    path: '/api/rooms/counsellor/:visit',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'A ticket into the voice or video of a talk at my desk',
    params: inVisit,
    body: OpenRoom,
    reply: Room,
  },
  leaveAsCounsellor: {
    method: 'POST',
    path: '/api/rooms/counsellor/:visit/leave',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Leave the room of a talk at my desk',
    params: inVisit,
    body: Leave,
    reply: Done,
  },
} as const satisfies Table
