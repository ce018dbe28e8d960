/** The states of one module of one participant, and the one table of transitions: rails with switches. */

export const moduleStates = ['closed', 'open', 'sent', 'done', 'skipped'] as const
export type ModuleState = (typeof moduleStates)[number]

interface Transition {
  from: readonly ModuleState[]
  to: ModuleState
  by: 'youth' | 'therapist' | 'therapist or gate'
  why: string
}

const table = {
  open: {
    from: ['closed'],
    to: 'open',
    by: 'therapist or gate',
    why: 'the module before is read, sent, checked in and released, and at least five days old; or the therapist opens it',
  },
  send: { from: ['open'], to: 'sent', by: 'youth', why: 'sends the homework' },
  putBack: {
    from: ['sent'],
    to: 'open',
    by: 'therapist',
    why: 'asks for something more; what was sent is kept',
  },
  answer: { from: ['sent'], to: 'done', by: 'therapist', why: 'gives feedback' },
  skip: { from: ['closed', 'open'], to: 'skipped', by: 'therapist', why: 'with a reason' },
  repeat: {
    from: ['done', 'skipped'],
    to: 'open',
    by: 'therapist',
    why: 'once more, with a reason; what was sent before is kept',
  },
} as const satisfies Record<string, Transition>

export type ModuleEvent = keyof typeof table
export const moduleTransitions: Readonly<Record<ModuleEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextModuleState = (state: ModuleState, event: ModuleEvent): ModuleState | undefined =>
  moduleTransitions[event].from.includes(state) ? moduleTransitions[event].to : undefined

/** True when nothing more is expected of anybody. */
export const isBehind = (state: ModuleState): boolean => state === 'done' || state === 'skipped'
