/** The contract of a hand-over, counsellor's side: somebody takes over, or the talk stays where it is. */
import * as z from 'zod/mini'
import {
  Language,
  OnceId,
  PageKey,
  Profession,
  Regime,
  SealedNote,
  Seat,
  StaffId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { Claimed, DeskVisit } from './desk.ts'

export const Colleague = z.object({
  id: StaffId,
  firstName: z.string(),
  employer: z.string(),
  profession: Profession,
  regime: Regime,
  languages: z.array(Language),
  freeSeats: z.int(),
})
export type Colleague = z.infer<typeof Colleague>

export const staffHandoverApi = {
  colleagues: {
    method: 'GET',
    path: '/api/counsellor/colleagues',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Who is on duty, for a hand-over',
    reply: z.object({ colleagues: z.array(Colleague) }),
  },
  offer: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth, then offer the talk to a colleague or a profession',
    params: inVisit,
    body: z.strictObject({
      to: z.union([
        z.strictObject({ colleague: StaffId }),
        z.strictObject({ profession: Profession }),
      ]),
      note: z.optional(SealedNote),
    }),
    reply: DeskVisit,
  },
  withdraw: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/withdraw',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take the offer back',
    params: inVisit,
    reply: DeskVisit,
  },
  accept: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/accept',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take over the talk',
    params: inVisit,
    body: z.strictObject({ press: OnceId, seat: Seat, key: z.optional(PageKey) }),
    reply: Claimed,
  },
  decline: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/decline',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say no to a hand-over',
    params: inVisit,
    reply: Done,
  },
} as const satisfies Table
