/** The contract of programmes: a door of its own, for only its function may read what is written there. */
import * as z from 'zod/mini'
import type { Table } from './endpoint.ts'

export const Offered = z.object({
  offered: z.array(z.object({ programme: z.string(), name: z.string() })),
})

export const programmeApi = {
  offered: {
    method: 'GET',
    path: '/api/programme/anyone/offered',
    who: 'anyone',
    summary: 'Which programmes the county offers',
    reply: Offered,
  },
} as const satisfies Table
