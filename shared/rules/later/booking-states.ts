/** The states of a time a counsellor offers, and the one table of transitions. */

export const timeStates = ['free', 'booked', 'entered', 'called-off', 'missed'] as const
export type TimeState = (typeof timeStates)[number]

interface Transition {
  from: readonly TimeState[]
  to: TimeState
  by: 'youth' | 'counsellor' | 'clock'
  why: string
}

const table = {
  book: { from: ['free'], to: 'booked', by: 'youth', why: 'books, or changes to this time' },
  cancel: { from: ['booked'], to: 'free', by: 'youth', why: 'cancels, changes or erases' },
  callOff: {
    from: ['booked'],
    to: 'called-off',
    by: 'counsellor',
    why: 'cannot come; the youth is told in the app and may choose another time',
  },
  enter: { from: ['booked'], to: 'entered', by: 'youth', why: 'is here: ahead in the line' },
  miss: {
    from: ['booked'],
    to: 'missed',
    by: 'clock',
    why: 'nobody came before the late limit; read from the clock, never written',
  },
} as const satisfies Record<string, Transition>

export type TimeEvent = keyof typeof table
export const timeTransitions: Readonly<Record<TimeEvent, Transition>> = table

/** True when this can happen to a time in this state. */
export const canHappen = (state: TimeState, event: TimeEvent): boolean =>
  timeTransitions[event].from.includes(state)
