/** The contract of return codes: made, opened, shown and erased, without anybody saying who. */
import * as z from 'zod/mini'
import { longestCode } from '../../rules/later/code-limits.ts'
import { Instant } from '../../ids.ts'
import { YouthBooking } from './bookings.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { YouthLetter } from './letters.ts'
import { Referral, ReferralId } from './referral.ts'
import { YouthWish } from './wishes.ts'
import { Proof } from '../visit/door.ts'

/** Goes into `Authorization: Code <ticket>`; holds until `until`. */
const opened = { ticket: z.string().check(z.maxLength(400)), until: Instant }

export const Mine = z.object({
  now: Instant,
  letters: z.array(YouthLetter),
  bookings: z.array(YouthBooking),
  wish: z.optional(YouthWish),
  links: z.array(Referral),
})
export type Mine = z.infer<typeof Mine>

export const codesForYouth = {
  newCode: {
    method: 'POST',
    path: '/api/later/youth/codes',
    who: 'anyone',
    needs: 'no-record',
    summary: 'A new return code of five words, told this once',
    body: z.strictObject({ proof: Proof }),
    reply: z.object({ words: z.string(), ...opened }),
  },
  openCode: {
    method: 'POST',
    path: '/api/later/youth/codes/open',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Open a return code; each try costs work, and all tries together are limited',
    body: z.strictObject({
      proof: Proof,
      words: z.string().check(z.minLength(1), z.maxLength(longestCode)),
    }),
    reply: z.object(opened),
  },
  myCode: {
    method: 'GET',
    path: '/api/later/youth/codes/mine',
    who: 'code',
    needs: 'no-record',
    summary: 'What belongs to the code: letters, answers and booked times',
    reply: Mine,
  },
  stopLink: {
    method: 'POST',
    path: '/api/later/youth/codes/links/:referral/stop',
    who: 'code',
    needs: 'no-record',
    summary: 'Stop a link that lies under the code',
    params: z.strictObject({ referral: ReferralId }),
    reply: Done,
  },
  eraseCode: {
    method: 'POST',
    path: '/api/later/youth/codes/erase',
    who: 'code',
    needs: 'no-record',
    summary: 'Erase the code and all that belongs to it at once',
    reply: z.object({
      outcome: z.literal('erased'),
      letters: z.int(),
      bookings: z.int(),
      wishes: z.int(),
      links: z.int(),
      at: Instant,
    }),
  },
} as const satisfies Table
