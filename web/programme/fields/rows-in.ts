/** The rows of a field that repeats: each is a draft of its own, so that two devices can add rows. */
import type { Drafts } from '../drafts/drafts.ts'

/** The most rows any field may have; see shared/programme/field.ts. */
const most = 40

/** Numbers of the rows that have been written, in order; an emptied row is `{}` and does not count. */
export const rowsIn = (drafts: Drafts, field: string): number[] =>
  Array.from({ length: most }, (_, row) => row).filter((row) => {
    const value = drafts.value(`${field}.${row}`)
    return value !== undefined && value !== '' && value !== '{}'
  })
