/** The contract of calendars: a member of staff's own shifts as a file, and as a feed by a secret link. */
import * as z from 'zod/mini'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'

/** The capability in the link: 256 bits. The server keeps only its hash. */
export const FeedSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43,44}$/))

export const calendarForStaff = {
  myCalendar: {
    method: 'GET',
    path: '/api/later/counsellor/calendar',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'My shifts as an iCalendar text, and since when my feed has a link',
    reply: z.object({ calendar: z.string(), feedSince: z.optional(Instant) }),
  },
  makeFeed: {
    method: 'POST',
    path: '/api/later/counsellor/calendar/link',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'A new secret link to my own calendar, told this once; the one before stops working',
    reply: z.object({ path: z.string(), since: Instant }),
  },
  revokeFeed: {
    method: 'POST',
    path: '/api/later/counsellor/calendar/link/revoke',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Revoke the link to my calendar at once',
    reply: z.object({ outcome: z.literal('revoked') }),
  },
} as const satisfies Table

/** Asked for by calendar programs, which sign in nowhere: the link itself is the right to read. */
export const calendarFeed = {
  feed: {
    method: 'GET',
    path: '/api/later/counsellor/calendar/:feed/pass.ics',
    who: 'feed',
    needs: 'no-record',
    says: 'text/calendar',
    summary: 'When one member of staff works: times, and no word of what',
    params: z.strictObject({ feed: FeedSecret }),
    reply: z.string(),
  },
} as const satisfies Table

/** The address of a feed on this site. */
export const feedPath = (secret: string): string => calendarFeed.feed.path.replace(':feed', secret)
