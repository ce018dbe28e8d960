/**
 * What is practised, as data: whom somebody meets in the training room, what they write, and what moves them
 * on. No language is understood: a line is told apart by plain words (`heard.ts`), and the next is written.
 */
import type { AgeBand, Regime, Topic } from '../ids.ts'
import type { Urgency } from '../rules/line/triage.ts'
import type { CheckId } from './checks.ts'
import type { Heard } from './heard.ts'

/** What moves somebody on: the first that holds is taken. */
export type When =
  | { heard: readonly Heard[] }
  | 'anything'
  /** So many seconds in which neither has written. */
  | { quiet: number }
  /** Somebody else has taken over the talk. */
  | 'somebody-new'

export interface Way {
  when: When
  to: string
}

export interface Step {
  /** Written one after the other when this step is reached. */
  says: readonly string[]
  ways: readonly Way[]
  /** Ends the talk, or is gone without a word. */
  leaves?: 'ends' | 'vanishes'
}

export interface Role {
  name: string
  joins: { urgency: Urgency; topics: readonly Topic[]; ageBand?: AgeBand }
  /** Seconds after the beginning. */
  after: number
  /** How many times slower than others they write. */
  slow: number
  /** The answer when a colleague is suggested. */
  handover: boolean
  /** Said in turn each time the other has been silent for so many seconds. */
  whenKeptWaiting: { after: number; says: readonly string[] }
  start: string
  steps: Readonly<Record<string, Step>>
}

export const scriptIds = [
  'ordinary',
  'angry',
  'silent',
  'two-at-once',
  'danger',
  'over-the-border',
  'with-a-guest',
  'another-language',
  'wrong-number',
  'leaves',
] as const
export type ScriptId = (typeof scriptIds)[number]

export interface Script {
  id: ScriptId
  title: string
  about: string
  youths: readonly Role[]
  /** Where it is about what only staff under this law meet. */
  only?: Regime
  /** What is looked at afterwards. */
  checks: readonly CheckId[]
  /** What a colleague would talk about with whoever has practised. */
  look: readonly string[]
  source: string
  /** Who of the county's clinicians has read the lines; null until somebody has. */
  confirmedBy: string | null
}

export const ownProposal = { source: 'our own proposal, for clinical review', confirmedBy: null }
