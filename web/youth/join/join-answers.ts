/** The answers of the join, kept while the tab is: back, a reload and a change of language lose nothing. */
import { signal } from '@preact/signals'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { onceId } from '../../data/random-id.ts'
import type { Language } from '../../../shared/ids.ts'
import { languageRead } from '../language.ts'
import { door } from '../door/door-status.ts'
import { keepInTab, readInTab } from '../visit/tab-storage.ts'

/** What a join asks for, as far as it is answered; its nonce is made once, so that a retried join gives the same place. */
export interface Answers extends Omit<
  Join,
  'proof' | 'connection' | 'urgency' | 'nickname' | 'language'
> {
  urgency?: Join['urgency']
  /** Absent: that of the page. */
  language?: Language
  /** Given in the talk, sealed, and not to the line. */
  nickname: string
}

const fresh = (): Answers => ({
  nonce: onceId(),
  channel: 'chat',
  topics: [],
  nickname: '',
})

const kept = 'answers'
export const answers = signal<Answers>(readInTab<Answers>(kept) ?? fresh())

/** In which the talk is to be: as chosen, or as the page is read where somebody here speaks that; then English. */
export const languageOfTalk = (): Language => {
  const page = languageRead()
  const isSpoken = page === 'sv' || door()?.languages.includes(page)
  return answers.value.language ?? (isSpoken ? page : 'en')
}

export const answer = (some: Partial<Answers>): void => {
  answers.value = { ...answers.value, ...some }
  keepInTab(kept, answers.value)
}

type MayLeaveOut = {
  [Name in keyof Answers]-?: object extends Pick<Answers, Name> ? Name : never
}[keyof Answers]

/** Takes one back. */
export const unanswer = (...which: MayLeaveOut[]): void => {
  const without = { ...answers.value }
  for (const one of which) delete without[one]
  answers.value = without
  answer({})
}

export const forgetAnswers = (): void => {
  answers.value = fresh()
  keepInTab(kept, undefined)
}
