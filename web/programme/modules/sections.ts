/** A module is read a part at a time: each begins at a heading of the second level. */
import type { Block } from '../../../shared/programme/block.ts'

/** The parts in order; the homework is always a part of its own, the last. */
export const sectionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const parts: Block[][] = []
  for (const block of blocks) {
    const begins = (block.kind === 'heading' && block.level === 2) || block.kind === 'homework'
    if (begins || parts.length === 0) parts.push([])
    parts.at(-1)?.push(block)
  }
  const [first, second, ...rest] = parts
  // A heading with nothing under it belongs to what follows.
  if (first?.length === 1 && second !== undefined) return [[...first, ...second], ...rest]
  return parts
}
