/** A wish for a time nobody has offered: when it suits, in words, and how long it stands. */
import * as z from 'zod/mini'

/** Parts of a week a person can say without a calendar. */
export const WhenSuits = z.enum([
  'weekday-morning',
  'weekday-afternoon',
  'weekday-evening',
  'weekend-day',
  'weekend-evening',
])
export type WhenSuits = z.infer<typeof WhenSuits>

const day = 24 * 3_600_000

export const wishRule: {
  /** How long a wish stands before it is forgotten, ms. */
  kept: number
  source: string
  confirmedBy: string | null
} = {
  kept: 14 * day,
  source: 'half of how far ahead a time can be booked; the county decides the figure',
  confirmedBy: null,
}
