/** The contract of a notice outside the page: where the browser takes it in, told for as long as the visit lasts. */
import * as z from 'zod/mini'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'

/** As long as any push service makes them, with room. */
const longestEndpoint = 1_000

/** An uncompressed point of P-256, base64url. */
const NoticeKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/))

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
    who: 'youth',
    needs: 'no-record',
    summary: 'Ask for a notice when it is one’s turn, or no longer',
    params: inVisit,
    body: z.strictObject({
      to: z.optional(
        z.strictObject({
          endpoint: z.string().check(z.maxLength(longestEndpoint)),
          key: NoticeKey,
        }),
      ),
    }),
    reply: Done,
  },
} as const satisfies Table
