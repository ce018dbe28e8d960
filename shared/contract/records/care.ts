/**
 * The contract of care that is kept: journal, access log, consent and identity. A door of its own,
 * so that of all functions only the one behind it reaches those records.
 */
import * as z from 'zod/mini'
import { Regime, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'

export const MyUnit = z.object({
  unit: UnitId,
  name: z.string(),
  regime: Regime,
  /** How many accesses my employer's log holds, and whether nothing in it has been touched. */
  log: z.object({ entries: z.int(), sound: z.boolean() }),
})
export type MyUnit = z.infer<typeof MyUnit>

export const careApi = {
  myUnit: {
    method: 'GET',
    path: '/api/care/counsellor/unit',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The law my unit works under, and the state of its access log',
    reply: MyUnit,
  },
} as const satisfies Table
