/** The states of a visit and the one table of transitions: the only way a visit changes. */

export const liveStates = ['waiting', 'called', 'aside', 'talking', 'asking', 'offered'] as const
export const endStates = ['ended', 'left', 'lost'] as const
export type VisitState = (typeof liveStates)[number] | (typeof endStates)[number]

interface Transition {
  from: readonly VisitState[]
  to: VisitState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'youth' | 'counsellor' | 'clock' | 'youth or counsellor' | 'colleague' | 'counsellor or clock'
  why: string
}

const held = ['called', 'talking', 'asking', 'offered'] as const

const table = {
  claim: { from: ['waiting'], to: 'called', by: 'counsellor', why: 'takes the next in line' },
  ready: { from: ['called'], to: 'talking', by: 'youth', why: 'answers the ready check' },
  putAside: {
    from: ['called'],
    to: 'aside',
    by: 'counsellor or clock',
    why: 'no answer within the ready check: aside, not away',
  },
  stay: { from: ['aside'], to: 'waiting', by: 'youth', why: 'is there again: head of the line' },
  release: {
    from: held,
    to: 'waiting',
    by: 'counsellor or clock',
    why: 'counsellor lost or puts the youth back: head of the line',
  },
  ask: {
    from: ['talking'],
    to: 'asking',
    by: 'counsellor',
    why: 'wants to hand over, asks the youth',
  },
  refuse: {
    from: ['asking'],
    to: 'talking',
    by: 'youth',
    why: 'the youth says no to the hand-over',
  },
  withdraw: {
    from: ['asking', 'offered'],
    to: 'talking',
    by: 'counsellor',
    why: 'takes the offer back',
  },
  agree: { from: ['asking'], to: 'offered', by: 'youth', why: 'the youth says yes' },
  accept: { from: ['offered'], to: 'talking', by: 'colleague', why: 'takes over the talk' },
  pass: {
    from: ['offered'],
    to: 'waiting',
    by: 'counsellor or clock',
    why: 'nobody took the hand-over: head of the line, note attached',
  },
  end: {
    from: ['talking', 'asking', 'offered'],
    to: 'ended',
    by: 'youth or counsellor',
    why: 'the talk is over',
  },
  leave: {
    from: ['waiting', 'called', 'aside'],
    to: 'left',
    by: 'youth',
    why: 'gives up the place',
  },
  lose: {
    from: ['waiting', 'called', 'aside', 'talking', 'asking', 'offered'],
    to: 'lost',
    by: 'clock',
    why: 'not seen for the whole grace time',
  },
} as const satisfies Record<string, Transition>

export type VisitEvent = keyof typeof table
export const visitTransitions: Readonly<Record<VisitEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextState = (state: VisitState, event: VisitEvent): VisitState | undefined =>
  visitTransitions[event].from.includes(state) ? visitTransitions[event].to : undefined

/** True while a counsellor holds the visit. */
export const isHeld = (state: VisitState): boolean =>
  (held as readonly VisitState[]).includes(state)

/** True when nothing more can happen to the visit. */
export const isOver = (state: VisitState): boolean =>
  (endStates as readonly VisitState[]).includes(state)
