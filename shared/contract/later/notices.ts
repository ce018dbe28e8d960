/** The contract of notices outside the page: where the browser takes one in, told for as long as what it is about lasts. */
import * as z from 'zod/mini'
import type { Table } from '../endpoint.ts'
import { BookingId, LetterId } from '../../ids.ts'
import { Done, inVisit } from '../shapes.ts'

/** As long as any push service makes them, with room. */
const longestEndpoint = 1_000

/** An uncompressed point of P-256, base64url. */
const NoticeKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/))

/** Without an address: no longer. */
export const AskedNotice = z.strictObject({
  to: z.optional(
    z.strictObject({
      endpoint: z.string().check(z.maxLength(longestEndpoint)),
      key: NoticeKey,
    }),
  ),
})

export const noticesForYouth = {
  noticeKey: {
    method: 'GET',
    path: '/api/later/youth/notices',
    who: 'anyone',
    needs: 'no-record',
    summary: 'The key by which a browser knows our notices; none where the county sends none',
    reply: z.object({ key: z.optional(NoticeKey) }),
  },
  askNotice: {
    method: 'POST',
    path: '/api/later/youth/notices/:visit',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Ask for a notice when it is one’s turn, or no longer',
    params: inVisit,
    body: AskedNotice,
    reply: Done,
  },
  askLetterNotice: {
    method: 'POST',
    path: '/api/later/youth/letters/:letter/notice',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Ask for a notice when the letter is answered, or no longer',
    params: z.strictObject({ letter: LetterId }),
    body: AskedNotice,
    reply: Done,
  },
  askTimeNotice: {
    method: 'POST',
    path: '/api/later/youth/bookings/:booking/notice',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Ask for a notice when the booked time is near or called off, or no longer',
    params: z.strictObject({ booking: BookingId }),
    body: AskedNotice,
    reply: Done,
  },
} as const satisfies Table
