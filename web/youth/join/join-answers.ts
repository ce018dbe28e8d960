/** The answers of the join, kept while the page is: back and a change of language lose nothing. */
import { signal } from '@preact/signals'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import type {
  AgeBand,
  Channel,
  Language,
  Municipality,
  Profession,
  Topic,
} from '../../../shared/ids.ts'
import { onceId } from '../../data/random-id.ts'

export interface Answers {
  /** Made once for these answers, so that a retried join gives the same place. */
  nonce: string
  channel: Channel
  topics: readonly Topic[]
  urgency?: Urgency
  ageBand?: AgeBand
  municipality?: Municipality
  avoidOwn: boolean
  nickname: string
  profession?: Profession
  language: Language
}

const fresh = (): Answers => ({
  nonce: onceId(),
  channel: 'chat',
  topics: [],
  avoidOwn: false,
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
