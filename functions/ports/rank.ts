/** A small number of a counsellor's own, the same in every process and without asking anybody. */
import { createHash } from 'node:crypto'
import type { StaffId } from '../../shared/ids.ts'

/** 0–65535; spreads many presses at once over the line. */
export const rankOf = (staff: StaffId): number =>
  createHash('sha256').update(staff).digest().readUInt16BE(0)
