/**
 * The contract of the guest seat: a trusted adult or an interpreter in the voice or video of a visit.
 * The youth opens it with a link for one use and closes it at any moment; what is over, used or
 * somebody else's answers like what was never there.
 */
import * as z from 'zod/mini'
import { Channel, Instant, Secret, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { OpenRoom, Room } from './rooms.ts'
import { GuestKind, GuestSeen } from './medium.ts'
import { Counsellor } from './youth-visit.ts'

/** SHA-256 in base64url. The page makes the secret itself, so the server has never had the link. */
const Hash = Secret

/** What a guest may know: who else is there and until when. Nothing of the youth. */
export const GuestView = z.object({
  visit: VisitId,
  rev: z.int(),
  epoch: z.int(),
  kind: GuestKind,
  until: Instant,
  with: Counsellor,
  medium: Channel,
  room: z.optional(z.int()),
})
export type GuestView = z.infer<typeof GuestView>

export const guestsApi = {
  openSeat: {
    method: 'POST',
    path: '/api/rooms/youth/:visit/guest',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Open a seat for a trusted adult or an interpreter, with a link for one use',
    params: inVisit,
    body: z.strictObject({
      kind: GuestKind,
      /** How long the seat is open, whoever sits in it. */
      minutes: z.int().check(z.minimum(5), z.maximum(120)),
      link: Hash,
    }),
    reply: GuestSeen,
  },
  closeSeat: {
    method: 'POST',
    path: '/api/rooms/youth/:visit/guest/close',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Close the guest’s seat at once',
    params: inVisit,
    reply: Done,
  },
  askToClose: {
    method: 'POST',
    path: '/api/rooms/counsellor/:visit/guest/close',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth to close the guest’s seat; closes one whose time is over',
    params: inVisit,
    reply: Done,
  },
  redeem: {
    method: 'POST',
    path: '/api/rooms/guest/:visit',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Use the link, once: the page’s own secret takes its place',
    params: inVisit,
    body: z.strictObject({ link: Secret, secret: Secret }),
    reply: GuestView,
  },
  asGuest: {
    method: 'GET',
    path: '/api/rooms/guest/:visit',
    who: 'guest',
    needs: 'no-record',
    summary: 'What the guest may know of the talk, as it is now',
    params: inVisit,
    reply: GuestView,
  },
  openAsGuest: {
    method: 'POST',
    path: '/api/rooms/guest/:visit/room',
    who: 'guest',
    needs: 'no-record',
    summary: 'A ticket into the voice or video of the visit',
    params: inVisit,
    body: OpenRoom,
    reply: Room,
  },
  leaveSeat: {
    method: 'POST',
    path: '/api/rooms/guest/:visit/leave',
    who: 'guest',
    needs: 'no-record',
    summary: 'Leave: the seat is closed and the link opens nothing again',
    params: inVisit,
    reply: Done,
  },
} as const satisfies Table
