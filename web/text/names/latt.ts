/** What the words of the contract are called in easy Swedish, where the ordinary word is hard. */
import { text as topics } from '../../../shared/topic-words/latt.ts'
import { text as sv, type Names } from './sv.ts'

export const text: Names = {
  ...sv,
  topics,
}
