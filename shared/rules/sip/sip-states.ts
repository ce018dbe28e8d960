/** The states of a plan made together (SIP): nothing is shared before the yes, and nothing more once it is taken back. */

export const sipStates = [
  'wished',
  'consented',
  'called',
  'written',
  'handed-out',
  'followed-up',
  'stopped',
  'closed',
] as const
export type SipState = (typeof sipStates)[number]

interface Transition {
  from: readonly SipState[]
  to: SipState
  /** Who may cause it; drawn in docs/states.md. */
  by: 'youth' | 'staff' | 'youth or staff'
  why: string
}

const agreed = ['consented', 'called', 'written', 'handed-out', 'followed-up'] as const

const table = {
  agree: {
    from: ['wished', 'stopped'],
    to: 'consented',
    by: 'youth or staff',
    why: 'everybody whose yes the age asks for has said it',
  },
  call: {
    from: ['consented', 'called', 'followed-up'],
    to: 'called',
    by: 'staff',
    why: 'those whom the youth has said yes to are called to a meeting at a time',
  },
  write: {
    from: ['called', 'written', 'handed-out', 'followed-up'],
    to: 'written',
    by: 'staff',
    why: 'what the plan says is written with the youth, or changed',
  },
  'hand-out': {
    from: ['written'],
    to: 'handed-out',
    by: 'staff',
    why: 'it says all the law asks for, and is given to those whom the yes covers',
  },
  'follow-up': {
    from: ['handed-out'],
    to: 'followed-up',
    by: 'staff',
    why: 'it has been looked at together: what became of it',
  },
  stop: {
    from: agreed,
    to: 'stopped',
    by: 'youth or staff',
    why: 'a yes was taken back: nothing more is shared, and what was shared is said',
  },
  decline: { from: ['wished'], to: 'closed', by: 'youth', why: 'no to a plan; it costs nothing' },
  close: {
    from: [...agreed, 'stopped'],
    to: 'closed',
    by: 'staff',
    why: 'the plan is over; no other employer reads it any longer',
  },
} as const satisfies Record<string, Transition>

export type SipEvent = keyof typeof table
export const sipTransitions: Readonly<Record<SipEvent, Transition>> = table

export const nextSipState = (state: SipState, event: SipEvent): SipState | undefined =>
  sipTransitions[event].from.includes(state) ? sipTransitions[event].to : undefined

/** The youth may still say in their own words what it is for: afterwards others hold a copy. */
export const mayChangeGoals = (state: SipState): boolean =>
  state === 'wished' || state === 'consented' || state === 'called' || state === 'written'
/** Prepared before the meeting, or written with the youth at it and after it. */
export const mayWrite = (state: SipState): boolean =>
  state === 'wished' || state === 'consented' || nextSipState(state, 'write') !== undefined
