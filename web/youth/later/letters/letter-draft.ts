/** What is being written, kept in this tab only, so that a refresh or a lost network loses nothing. */
import { signal } from '@preact/signals'
import type { Urgency } from '../../../../shared/rules/line/triage.ts'
import type { AnyTopic } from '../../../../shared/rules/line/newer-topic.ts'
import { keepInTab, readInTab } from '../../visit/tab-storage.ts'
import { onceId } from '../../../data/random-id.ts'

export interface Draft {
  /** The same letter however often it is sent; with other words it is another, so that none are taken for sent. */
  once: string
  text: string
  urgency?: Urgency
  topics: readonly AnyTopic[]
  nickname: string
  maySwitchLaw: boolean
}

const kept = 'letter'
const fresh = (): Draft => ({
  once: onceId(),
  text: '',
  topics: [],
  nickname: '',
  maySwitchLaw: true,
})
const read = (): Draft => {
  const text = sessionStorage.getItem(kept)
  return text === null ? fresh() : (JSON.parse(text) as Draft)
}

export const draft = signal<Draft>(read())

export const write = (some: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...some, once: onceId() }
  sessionStorage.setItem(kept, JSON.stringify(draft.value))
}

export const dropDraft = (): void => {
  sessionStorage.removeItem(kept)
  draft.value = fresh()
}

/** By when the last letter of this tab is answered, and how urgent it was: a page that is loaded anew says that it was sent. */
export interface SentLetter {
  promisedBy: number
  urgency?: Urgency | undefined
}
export const keptSent = (): SentLetter | undefined => readInTab<SentLetter>('letter-sent')
export const keepSent = (sent: SentLetter | undefined): void => keepInTab('letter-sent', sent)

/** UTF-8 bytes that fit in a letter (13,000 base64url characters). */
const letterBytes = 9_700

export const isTooLong = (text: string): boolean =>
  new TextEncoder().encode(text).length > letterBytes
