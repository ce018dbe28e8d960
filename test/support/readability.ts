/** How hard a text is to read: words a sentence, and how many of the words are long (LIX, Björnsson 1968). */
import { textsOf } from '../../infra/programme/count-words.ts'
import type { Filled } from '../../shared/programme/block.ts'
import type { Field } from '../../shared/programme/field.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'

/** What is read as running text. */
export const runningTexts = ({ lead, blocks, exercises, homework }: ModuleText): string[] => [
  lead,
  ...textsOf(blocks),
  ...exercises.flatMap(({ intro }) => textsOf(intro)),
  ...textsOf(homework.intro),
]

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
export const everyText = (text: ModuleText): string[] => [
  text.title,
  ...runningTexts(text),
  ...text.exercises.flatMap(({ title, fields, examples }) => [
    title,
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

const sentencesOf = (texts: readonly string[]): string[][] =>
  texts
    .flatMap((text) => text.split(/[.!?:…]+[”"]?(?:\s|$)/))
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[-’'][\p{L}]+)*/gu) ?? [])
    .filter(({ length }) => length > 0)

export const readability = (texts: readonly string[]) => {
  const sentences = sentencesOf(texts)
  const words = sentences.flat()
  const average = words.length / sentences.length
  const longShare = (100 * words.filter(({ length }) => length > 6).length) / words.length
  return {
    average,
    lix: average + longShare,
    longest: Math.max(...sentences.map(({ length }) => length)),
  }
}
