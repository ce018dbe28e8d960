/** The index of the line, as the template makes it and the store reads it. */
import { rowsThat } from './told-fields.ts'
import { visitFields } from './visit-fields.ts'

/**
 * Sparse: only a visit that waits has `line`, so reading it reads the line alone. A live index cannot
 * carry anything else than it was made with, so what carries something else has another name: after
 * `line` comes `line-2`.
 */
export const lineIndex = 'line-2'

/** Attributes copied into the index: what the order, the match and the desk's list need. */
export const lineProjection: readonly string[] = Object.keys(rowsThat(visitFields, 'inLine'))

export interface LineIndex {
  name: string
  attributes: readonly string[]
}

/**
 * Every index that the table has: the one that is read, last, and before it the one that it takes over
 * from, written out, until no function reads that any more. See docs/operations.md, "A changed index".
 */
export const lineIndexes: readonly LineIndex[] = [{ name: lineIndex, attributes: lineProjection }]
