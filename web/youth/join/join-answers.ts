/** The answers of the join, kept while the page is: back and a change of language lose nothing. */
import { signal } from '@preact/signals'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { onceId } from '../../data/random-id.ts'

/** What a join asks for, as far as it is answered; its nonce is made once, so that a retried join gives the same place. */
export interface Answers extends Omit<Join, 'proof' | 'connection' | 'urgency' | 'nickname'> {
  urgency?: Join['urgency']
  /** Given in the talk, sealed, and not to the line. */
  nickname: string
}

const fresh = (): Answers => ({
  nonce: onceId(),
  channel: 'chat',
  topics: [],
  nickname: '',
  language: document.documentElement.lang.startsWith('sv') ? 'sv' : 'en',
})

export const answers = signal<Answers>(fresh())

export const answer = (some: Partial<Answers>): void => {
  answers.value = { ...answers.value, ...some }
}

export const forgetAnswers = (): void => {
  answers.value = fresh()
}
