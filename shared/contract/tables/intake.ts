/** Referrals in, and plans made together with others: what one function answers. */
import { intakeApi } from '../intake/intake.ts'
import { sipApi } from '../intake/sip.ts'
import type { Table } from '../endpoint.ts'

export const intakeTable = { ...intakeApi, ...sipApi } as const satisfies Table
