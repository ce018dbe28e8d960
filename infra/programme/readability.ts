/** How hard a text is to read: LIX for Swedish (Björnsson 1968), Flesch–Kincaid's grade for English (Kincaid 1975). */
import type { ModuleText } from '../../shared/programme/pack.ts'
import { textsOf } from './count-words.ts'

/** What is read as running text. */
export const runningTexts = ({
  lead,
  blocks,
  exercises,
  homework,
}: Pick<ModuleText, 'lead' | 'blocks' | 'exercises' | 'homework'>): string[] => [
  lead,
  ...textsOf(blocks),
  ...exercises.flatMap(({ intro }) => textsOf(intro)),
  ...textsOf(homework.intro),
]

const sentencesOf = (texts: readonly string[]): string[][] =>
  texts
    .flatMap((text) => text.split(/[.!?:…]+[”"]?(?:\s|$)/))
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[-’'][\p{L}]+)*/gu) ?? [])
    .filter(({ length }) => length > 0)

/** Groups of vowels, without a silent e: what Flesch–Kincaid is usually reckoned with where there is no dictionary. */
const syllables = (word: string): number => {
  const heard = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

export interface Readability {
  words: number
  /** Words in a sentence, on average and at most. */
  average: number
  longest: number
  lix: number
  /** The American school year that reads it; meant for English alone. */
  grade: number
}

export const readability = (texts: readonly string[]): Readability => {
  const sentences = sentencesOf(texts)
  const words = sentences.flat()
  const average = words.length / sentences.length
  const longShare = (100 * words.filter(({ length }) => length > 6).length) / words.length
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return {
    words: words.length,
    average,
    longest: Math.max(...sentences.map(({ length }) => length)),
    lix: average + longShare,
    grade: 0.39 * average + 11.8 * perWord - 15.59,
  }
}
