/** What a plan made together (SIP) must say by law, how soon each step is due, and how much of it fits. */
import { consentHolds, type ConsentWay } from '../intake/consent-by-age.ts'
import type { SipState } from './sip-states.ts'

const day = 24 * 3_600_000

export const sipRule = {
  /** From the last yes until somebody is called: the law says "utan dröjsmål". */
  callWithin: 7 * day,
  /** From the latest change of what it says until it is handed out. */
  handOutWithin: 7 * day,
  /** A follow-up is at a day, at most so many days away. */
  followUpWithin: 365,
  /** A yes holds until the plan is closed, and at most so long. */
  consentLasts: 365 * day,
  mostParties: 12,
  mostGoals: 5,
  mostMeasures: 10,
  longestName: 120,
  /** An address of a meeting with sound and picture is long. */
  longestWhere: 300,
  longestGoal: 300,
  longestWords: 1000,
  source:
    'HSL 16 kap. 4 § and SoL (2001:453) 2 kap. 7 §, now SoL (2025:400) 10 kap.: begun without delay; OSL 12 kap. 2 §: a consent is limited. Every figure is our own.',
  confirmedBy: null,
} as const satisfies { source: string; confirmedBy: string | null } & Record<
  string,
  number | string | null
>

/** Who answers for a measure: one of the two principals, or somebody else. */
export const sides = ['region', 'municipality', 'other'] as const
export type Side = (typeof sides)[number]
export const principals = ['region', 'municipality'] as const

/** What must stand before it is handed out, in the order of the law; the youth's goals come first, as their own. */
export const sipMust = {
  fields: ['goals', 'measures', 'responsible', 'followUpOn'],
  source:
    'HSL 16 kap. 4 § and SoL: which measures are needed, which of them each principal answers for, what somebody else does, and which principal has the overall responsibility. That goals and a day of follow-up are needed, too, is our own.',
  confirmedBy: null,
} as const satisfies { fields: readonly string[]; source: string; confirmedBy: string | null }
export type SipField = (typeof sipMust.fields)[number]

interface Said {
  goals: readonly string[]
  measures: readonly unknown[]
  responsible?: unknown
  followUpOn?: unknown
}

/** What is missing before it may be handed out. */
export const sipMissing = ({ goals, measures, responsible, followUpOn }: Said): SipField[] => {
  const isThere: Record<SipField, boolean> = {
    goals: goals.length > 0,
    measures: measures.length > 0,
    responsible: responsible !== undefined,
    followUpOn: followUpOn !== undefined,
  }
  return sipMust.fields.filter((field) => !isThere[field])
}

export const sipAnswers = ['unasked', 'yes', 'taken-back'] as const
export type SipAnswer = (typeof sipAnswers)[number]

/** What is on record of who says yes just now. */
export interface SipConsent {
  age: number
  way: ConsentWay
  youth: SipAnswer
  guardians: SipAnswer
  /** What the unit has judged last, signed by name. */
  judged?: 'mature' | 'not-yet' | undefined
  /** When the youth's yes ends by itself. */
  until?: number | undefined
}

const yes = (said: SipAnswer) => (said === 'yes' ? 'yes' : 'taken-back')

/** Whose yes is still asked for; nothing where it may go on. Guardians by the county's rule of age and maturity. */
export const sipConsentMissing = (said: SipConsent, now: number): ('youth' | 'guardians')[] => {
  const { age, judged } = said
  const isYouths = said.youth === 'yes' && (said.until ?? 0) > now
  const mayGoOn = consentHolds({
    age,
    judged,
    way: 'youth-and-both',
    youth: 'yes',
    guardians: yes(said.guardians),
  })
  return [...(isYouths ? [] : (['youth'] as const)), ...(mayGoOn ? [] : (['guardians'] as const))]
}

export interface SipTimes {
  state: SipState
  since: number
  meetingAt?: number | undefined
  /** The day, as an instant. */
  followUpAt?: number | undefined
}

/** Until when what is next is to be done; undefined where nothing is. */
export const sipDue = ({ state, since, meetingAt, followUpAt }: SipTimes): number | undefined => {
  if (state === 'consented') return since + sipRule.callWithin
  if (state === 'called') return meetingAt
  if (state === 'written') return since + sipRule.handOutWithin
  return state === 'handed-out' ? followUpAt : undefined
}
