/** The contract of what the youth decides alone: a pause, an end, all that is kept taken out or erased. */
import * as z from 'zod/mini'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done } from './shapes.ts'

export const participantLeave = {
  pause: {
    method: 'POST',
    path: '/api/programme/participant/pause',
    once: true,
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Pause for some weeks; nobody asks why',
    body: z.strictObject({ weeks: z.int().check(z.minimum(1), z.maximum(4)) }),
    reply: z.object({ outcome: z.literal('paused'), until: Instant }),
  },
  resume: {
    method: 'POST',
    path: '/api/programme/participant/resume',
    once: true,
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Go on after a pause, or come back after leaving',
    reply: Done,
  },
  leave: {
    method: 'POST',
    path: '/api/programme/participant/leave',
    once: true,
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'End the programme, without a reason if I do not want to give one',
    body: z.strictObject({
      why: z.optional(z.enum(['better', 'other-help', 'not-for-me', 'no-time', 'other'])),
    }),
    reply: Done,
  },
  erase: {
    method: 'POST',
    path: '/api/programme/participant/erase',
    who: 'participant',
    needs: [{ action: 'erase', resource: 'enrolment' }],
    summary: 'Erase everything; where the law keeps a journal, a person answers',
    body: z.strictObject({ sure: z.literal(true) }),
    reply: z.object({ outcome: z.enum(['erased', 'asked']), at: Instant }),
  },
} as const satisfies Table
