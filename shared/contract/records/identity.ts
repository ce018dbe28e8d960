/** The contract of becoming known: what is told before, the proof, and the youth's own last word. */
import * as z from 'zod/mini'
import { VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { YouthVisit } from '../visit/youth-visit.ts'

/** The provider's signed word (a JWT); the page holds it in memory and nowhere else. */
const Word = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/), z.maxLength(4000))

/** What a page brings back from the e-identification, to be exchanged here. */
export const BroughtByEid = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(400)),
  verifier: z.string().check(z.regex(/^[A-Za-z0-9._~-]{43,128}$/)),
  redirect: z.string().check(z.regex(/^https?:\/\/[^\s#]{1,200}$/)),
})
export type BroughtByEid = z.infer<typeof BroughtByEid>

export const identityApi = {
  eid: {
    method: 'GET',
    path: '/api/care/anyone/eid',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Where somebody who wants to be known goes to prove who they are',
    reply: z.object({
      offer: z.optional(z.object({ authorize: z.string(), client: z.string() })),
    }),
  },
  prove: {
    method: 'POST',
    path: '/api/care/anyone/eid',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Exchange a code of the e-identification for its word; nothing is kept',
    body: BroughtByEid,
    reply: z.object({ word: Word, firstName: z.string(), lastName: z.string() }),
  },
  becomeIdentified: {
    method: 'POST',
    path: '/api/care/youth/visits/:visit/known',
    once: true,
    who: 'youth',
    needs: [{ action: 'write', resource: 'identity' }],
    summary: 'Let the clinic know who I am, in this visit',
    params: z.strictObject({ visit: VisitId }),
    /** `understood`: the page has told what changes, and the youth has said yes to that. */
    body: z.strictObject({ word: Word, understood: z.literal(true) }),
    reply: YouthVisit,
  },
} as const satisfies Table
