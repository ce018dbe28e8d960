/** The states of a referral in: decided every week, or with the specialist level every month, and stopped at once without consent. */

export const intakeStates = [
  'waiting',
  'consultation',
  'accepted',
  'met',
  'sent-on',
  'declined',
  'stopped',
] as const
export type IntakeState = (typeof intakeStates)[number]

interface Transition {
  from: readonly IntakeState[]
  to: IntakeState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'staff' | 'staff or sender'
  why: string
}

const undecided = ['waiting', 'consultation'] as const

const table = {
  consult: {
    from: ['waiting'],
    to: 'consultation',
    by: 'staff',
    why: 'is talked over with the specialist level, once a month',
  },
  accept: { from: undecided, to: 'accepted', by: 'staff', why: 'is to be met here' },
  'send-on': {
    from: undecided,
    to: 'sent-on',
    by: 'staff',
    why: 'is better helped by somebody else',
  },
  decline: {
    from: undecided,
    to: 'declined',
    by: 'staff',
    why: 'is not for this unit; why is said',
  },
  meet: { from: ['accepted'], to: 'met', by: 'staff', why: 'the young person has been reached' },
  stop: {
    from: ['waiting', 'consultation', 'accepted'],
    to: 'stopped',
    by: 'staff or sender',
    why: 'the consent no longer holds: nobody opens it, nobody is contacted',
  },
  resume: {
    from: ['stopped'],
    to: 'waiting',
    by: 'staff',
    why: 'the consent holds again: it is looked at anew, with all that was written',
  },
} as const satisfies Record<string, Transition>

export type IntakeEvent = keyof typeof table
export const intakeTransitions: Readonly<Record<IntakeEvent, Transition>> = table

export const intakeDecisions = ['accept', 'consult', 'send-on', 'decline'] as const
export type IntakeDecision = (typeof intakeDecisions)[number]

export const nextIntakeState = (state: IntakeState, event: IntakeEvent): IntakeState | undefined =>
  intakeTransitions[event].from.includes(state) ? intakeTransitions[event].to : undefined

export const isUndecided = (state: IntakeState): boolean => undecided.some((one) => one === state)
