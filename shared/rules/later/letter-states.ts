/** The states of a letter and the one table of transitions: no letter is ever without somebody. */

export const letterStates = ['waiting', 'owned', 'offered', 'answered', 'read'] as const
export type LetterState = (typeof letterStates)[number]

interface Transition {
  from: readonly LetterState[]
  to: LetterState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'youth' | 'counsellor' | 'colleague' | 'counsellor or clock'
  why: string
}

const table = {
  take: { from: ['waiting'], to: 'owned', by: 'counsellor', why: 'takes the letter as their own' },
  putBack: {
    from: ['owned'],
    to: 'waiting',
    by: 'counsellor',
    why: 'cannot answer it: it waits for anybody again, with its promise kept',
  },
  offer: {
    from: ['owned'],
    to: 'offered',
    by: 'counsellor',
    why: 'asks a colleague to take over; it is still theirs until then',
  },
  withdraw: {
    from: ['offered'],
    to: 'owned',
    by: 'counsellor or clock',
    why: 'takes the offer back, or nobody answered it in time',
  },
  decline: { from: ['offered'], to: 'owned', by: 'colleague', why: 'says no' },
  accept: { from: ['offered'], to: 'owned', by: 'colleague', why: 'takes over the letter' },
  answer: {
    from: ['owned', 'offered'],
    to: 'answered',
    by: 'counsellor',
    why: 'the answer is there to be read with the code',
  },
  read: { from: ['answered'], to: 'read', by: 'youth', why: 'reads the answer' },
} as const satisfies Record<string, Transition>

export type LetterEvent = keyof typeof table
export const letterTransitions: Readonly<Record<LetterEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextLetterState = (state: LetterState, event: LetterEvent): LetterState | undefined =>
  letterTransitions[event].from.includes(state) ? letterTransitions[event].to : undefined

/** True while somebody has still to answer. */
export const isUnanswered = (state: LetterState): boolean =>
  state === 'waiting' || state === 'owned' || state === 'offered'
