/** The states of a referral: a link that opens once, ends by itself and can be stopped. */

export const referralStates = ['waiting', 'opened', 'answered', 'stopped'] as const
export type ReferralState = (typeof referralStates)[number]

interface Transition {
  from: readonly ReferralState[]
  to: ReferralState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'receiver' | 'youth or counsellor'
  why: string
}

const table = {
  open: { from: ['waiting'], to: 'opened', by: 'receiver', why: 'opens the link, once' },
  answer: {
    from: ['opened'],
    to: 'answered',
    by: 'receiver',
    why: 'says what came of it, so that nobody is sent round unseen',
  },
  stop: {
    from: ['waiting', 'opened'],
    to: 'stopped',
    by: 'youth or counsellor',
    why: 'takes it back: what is sealed in it is gone at once',
  },
} as const satisfies Record<string, Transition>

export type ReferralEvent = keyof typeof table
export const referralTransitions: Readonly<Record<ReferralEvent, Transition>> = table

export const nextReferralState = (
  state: ReferralState,
  event: ReferralEvent,
): ReferralState | undefined =>
  referralTransitions[event].from.includes(state) ? referralTransitions[event].to : undefined

export const referralRule: {
  /** Days a link may live, as the youth chooses. */
  days: readonly number[]
  /** Whoever opened it can read it again on the same page for this long, ms: answers get lost. */
  readAgain: number
  /** From one visit. */
  most: number
  source: string
  confirmedBy: string | null
} = {
  days: [7, 14, 30],
  readAgain: 15 * 60_000,
  most: 6,
  source: 'OSL: sharing by consent that names receiver, content and end; the figures are our own',
  confirmedBy: null,
}
