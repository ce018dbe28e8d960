/** The running text of a module as sentences, for counting words and for measuring how hard it is to read. */
import type { Block, Exercise, Run } from '../../shared/programme/block.ts'

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : Object.values(run)[0])).join('')

/** Each paragraph, heading and list item as one text. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [plain(block.text)]
      case 'list':
        return block.items.map(plain)
      case 'quote':
      case 'example':
      case 'fact':
      case 'help':
      case 'track':
        return textsOf(block.blocks)
      case 'picture':
        return block.caption === undefined ? [] : [block.caption]
      default:
        return []
    }
  })

/** What is read, without labels and without what the companions filled in. */
export const countWords = (blocks: readonly Block[], exercises: readonly Exercise[]): number =>
  [...textsOf(blocks), ...exercises.flatMap(({ intro }) => textsOf(intro))]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word)).length
