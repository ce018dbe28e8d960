/** What this counsellor wants covered: kept in the browser of this device for them alone, and sent nowhere. */
import { computed, effect, signal } from '@preact/signals'
import * as z from 'zod/mini'
import { signedInAs } from '../../staff/sign-in/roles.ts'
import {
  coverWith,
  hostileWords,
  mayBeDistress,
} from '../../../shared/rules/safety/hostile-words.ts'

/** The page is loaded anew where somebody else signs in. */
const place = `dorren.covered-words ${signedInAs()}`
const mostWords = 100
const longestWord = 60

const Kept = z.object({ on: z.boolean(), own: z.array(z.string()) })
type Kept = z.infer<typeof Kept>

/** On from the start: it covers coarse words only, and one press shows them. */
const atFirst: Kept = { on: true, own: [] }

const kept = (): Kept => {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(place) ?? 'null'))
  } catch {
    return atFirst
  }
}

const choices = signal(kept())
let first = true
effect(() => {
  const now = JSON.stringify(choices.value)
  const isChanged = !first
  first = false
  if (!isChanged) return
  try {
    localStorage.setItem(place, now)
  } catch {
    // Where the browser keeps nothing they hold for as long as the page is open.
  }
})
// Another window of the same counsellor.
addEventListener('storage', ({ key }) => {
  if (key === place) choices.value = kept()
})

export const coverOn = computed(() => choices.value.on)
export const ownWords = computed(() => choices.value.own)
export const cover = computed(() => coverWith([...hostileWords.words, ...choices.value.own]))

export const setCover = (on: boolean): void => {
  choices.value = { ...choices.peek(), on }
}

export type AddedWord = 'added' | 'tooShort' | 'tooLong' | 'isDistress' | 'full'

/** A word that may be distress is not taken: it would never be covered anyway. */
export const addWord = (word: string): AddedWord => {
  const trimmed = word.trim().replaceAll(/\s+/g, ' ')
  const { own } = choices.peek()
  if ([...trimmed].filter((one) => /[\p{L}\p{N}]/u.test(one)).length < 2) return 'tooShort'
  if (trimmed.length > longestWord) return 'tooLong'
  if (mayBeDistress(trimmed.replaceAll('*', ''))) return 'isDistress'
  if (own.length >= mostWords) return 'full'
  const known = own.some((one) => one.toLowerCase() === trimmed.toLowerCase())
  if (!known) choices.value = { ...choices.peek(), own: [...own, trimmed] }
  return 'added'
}

/** How many signs of it do not fit. */
export const tooLongBy = (word: string): number =>
  word.trim().replaceAll(/\s+/g, ' ').length - longestWord

export const removeWord = (word: string): void => {
  const { on, own } = choices.peek()
  choices.value = { on, own: own.filter((one) => one !== word) }
}
