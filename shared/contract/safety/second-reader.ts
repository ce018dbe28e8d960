/** The contract of a colleague who reads along: asked by the counsellor, let in by the youth alone. */
import * as z from 'zod/mini'
import { PageKey, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { Message, MessagePage, Say } from '../visit/messages.ts'
import { changed, changedOr, ofProcedure } from './procedure.ts'

export const secondReaderForYouth = {
  answerReader: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/reader',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary:
      'Let the colleague read along, with or without what was said before; or say no, or stop',
    params: inVisit,
    body: z.strictObject({ yes: z.boolean(), history: z.optional(z.boolean()) }),
    reply: Done,
  },
} as const satisfies Table

export const secondReaderForCounsellor = {
  askReader: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/reader',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth to let the colleague with the second key read along',
    params: ofProcedure,
    reply: z.discriminatedUnion('outcome', [
      ...changedOr,
      z.object({ outcome: z.literal('barred'), why: z.enum(['across-the-border', 'known']) }),
    ]),
  },
  endReader: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/reader/end',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Leave the chat, or take the question or the seat back; the keys stay',
    params: ofProcedure,
    reply: changed,
  },
  along: {
    method: 'GET',
    path: '/api/safety/counsellor/procedures/:procedure/talk',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The talk I have been let into as the second',
    params: ofProcedure,
    reply: z.object({
      visit: VisitId,
      epoch: z.int(),
      turn: z.int(),
      history: z.boolean(),
      keys: z.array(PageKey),
    }),
  },
  alongKey: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/talk/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The key of a page of mine, for the youth to seal for',
    params: ofProcedure,
    body: z.strictObject({ key: PageKey, instead: z.optional(PageKey) }),
    reply: z.object({ keys: z.array(PageKey) }),
  },
  alongMessages: {
    method: 'GET',
    path: '/api/safety/counsellor/procedures/:procedure/talk/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'What has been written since I was let in, or with the youth’s yes all of this part',
    params: ofProcedure,
    query: z.strictObject({ after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0) }),
    reply: MessagePage,
  },
  alongSay: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/talk/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say something to both, under my own name',
    params: ofProcedure,
    body: Say,
    reply: z.object({ message: Message }),
  },
} as const satisfies Table
