/** The two-key safety procedure: opened by one, joined by another, closed by both (R4). */

export const procedureStates = ['open', 'joined', 'closing', 'closed'] as const
export type ProcedureState = (typeof procedureStates)[number]

interface Transition {
  from: readonly ProcedureState[]
  to: ProcedureState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'first' | 'second' | 'first or second' | 'the other one' | 'second or clock'
  why: string
}

const table = {
  join: { from: ['open'], to: 'joined', by: 'second', why: 'a colleague takes the second key' },
  leave: {
    from: ['joined', 'closing'],
    to: 'open',
    by: 'second or clock',
    why: 'the colleague cannot go on: a second is asked for again',
  },
  ask: { from: ['joined'], to: 'closing', by: 'first or second', why: 'turns the own key' },
  reopen: { from: ['closing'], to: 'joined', by: 'first or second', why: 'it is not over' },
  close: { from: ['closing'], to: 'closed', by: 'the other one', why: 'turns the other key' },
} as const satisfies Record<string, Transition>

export type ProcedureEvent = keyof typeof table
export const procedureTransitions: Readonly<Record<ProcedureEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextProcedureState = (
  state: ProcedureState,
  event: ProcedureEvent,
): ProcedureState | undefined =>
  procedureTransitions[event].from.includes(state) ? procedureTransitions[event].to : undefined

/** Steps are ticked until both keys are turned. */
export const isUnderWay = (state: ProcedureState): boolean => state !== 'closed'
