/** The contract of the thread with the therapist, and of a letter to oneself. */
import * as z from 'zod/mini'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Promised } from './participant-overview.ts'
import { Done, ThreadEntry, Written } from './shapes.ts'

export const participantMessages = {
  thread: {
    method: 'GET',
    path: '/api/programme/participant/messages',
    who: 'participant',
    needs: [{ action: 'read', resource: 'message' }],
    summary: 'All that my therapist and I have written',
    reply: z.object({ now: Instant, entries: z.array(ThreadEntry), promised: z.array(Promised) }),
  },
  write: {
    method: 'POST',
    path: '/api/programme/participant/messages',
    who: 'participant',
    needs: [{ action: 'write', resource: 'message' }],
    summary: 'Write to my therapist; it is not read round the clock',
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: z.object({ entry: ThreadEntry, promisedBy: Instant }),
  },
  seen: {
    method: 'POST',
    path: '/api/programme/participant/messages/seen',
    who: 'participant',
    needs: [{ action: 'read', resource: 'message' }],
    summary: 'I have seen what is written up to here',
    body: z.strictObject({ upTo: z.string().check(z.maxLength(60)) }),
    reply: Done,
  },
  writeLetter: {
    method: 'POST',
    path: '/api/programme/participant/letter',
    once: true,
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'A letter to myself, opened in three months; until then I may write it anew',
    body: z.strictObject({ text: Written }),
    reply: z.object({ outcome: z.literal('kept'), opensAt: z.optional(Instant) }),
  },
  readLetter: {
    method: 'GET',
    path: '/api/programme/participant/letter',
    who: 'participant',
    needs: [{ action: 'read', resource: 'answers' }],
    summary: 'The letter to myself, when its time has come',
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('none') }),
      /** `own` is read by nobody else; `sent` went to the therapist with the homework. */
      z.object({
        outcome: z.literal('waiting'),
        opensAt: z.optional(Instant),
        own: z.boolean(),
        sent: z.boolean(),
      }),
      z.object({
        outcome: z.literal('open'),
        letters: z.array(z.object({ text: z.string(), writtenAt: Instant, sent: z.boolean() })),
      }),
    ]),
  },
} as const satisfies Table
