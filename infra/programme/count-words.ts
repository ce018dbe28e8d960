/** The running text of a module as sentences, for counting words and for measuring how hard it is to read. */
import type { Block, Exercise, Filled, Run } from '../../shared/programme/block.ts'
import type { Field } from '../../shared/programme/field.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'

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

const wordsOfField = (field: Field): string[] => [
  field.label,
  field.hint ?? '',
  ...('options' in field ? field.options.map(({ label }) => label) : []),
  ...('parts' in field ? field.parts.map(({ label }) => label) : []),
  ...('items' in field ? field.items.map(({ label }) => label) : []),
  ...('fields' in field ? field.fields.flatMap((inner) => wordsOfField(inner as Field)) : []),
]
const wordsOfExamples = (examples: readonly Filled[]): string[] =>
  examples.flatMap(({ answers }) => answers.flat().map(({ text }) => text))

/** Every word a youth meets in a module. */
export const everyText = (text: Omit<ModuleText, 'minutes' | 'pictures'>): string[] => [
  text.title,
  text.lead,
  ...textsOf(text.blocks),
  ...textsOf(text.homework.intro),
  ...text.exercises.flatMap(({ title, intro, fields, examples }) => [
    title,
    ...textsOf(intro),
    ...fields.flatMap(wordsOfField),
    ...wordsOfExamples(examples),
  ]),
  ...text.checks.flatMap(({ question, alternatives }) => [
    question,
    ...alternatives.flatMap(({ text: said, why }) => [said, why]),
  ]),
  ...text.homework.fields.flatMap(wordsOfField),
  ...wordsOfExamples(text.homework.examples),
  ...text.tracks.map(({ title }) => title),
]
