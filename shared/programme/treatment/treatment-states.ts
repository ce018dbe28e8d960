/** The states of a treatment and the one table of transitions: nobody leaves it without a word, or with blame. */

export const treatmentStates = [
  'invited',
  'active',
  'paused',
  'keeping',
  'finished',
  'left',
  'closed',
  'referred',
] as const
export type TreatmentState = (typeof treatmentStates)[number]

interface Transition {
  from: readonly TreatmentState[]
  to: TreatmentState
  by: 'youth' | 'therapist' | 'clock' | 'youth or clock' | 'youth or therapist' | 'anyone of them'
  why: string
}

const table = {
  begin: { from: ['invited'], to: 'active', by: 'youth', why: 'comes in with the invitation' },
  pause: {
    from: ['active'],
    to: 'paused',
    by: 'anyone of them',
    why: 'the youth or the therapist pauses; the clock after 21 silent days',
  },
  resume: {
    from: ['paused'],
    to: 'active',
    by: 'anyone of them',
    why: 'is there again, or the pause is over',
  },
  complete: {
    from: ['active'],
    to: 'keeping',
    by: 'clock',
    why: 'no module is left: keeping what was learnt, until the follow-up',
  },
  repeat: {
    from: ['keeping'],
    to: 'active',
    by: 'therapist',
    why: 'a module is opened once more, after a setback for example',
  },
  followUp: {
    from: ['keeping'],
    to: 'finished',
    by: 'therapist',
    why: 'the follow-up after three months is done',
  },
  leave: {
    from: ['invited', 'active', 'paused', 'keeping'],
    to: 'left',
    by: 'youth',
    why: 'ends by themselves, without saying why if they do not want to',
  },
  closeWarm: {
    from: ['invited', 'active', 'paused'],
    to: 'closed',
    by: 'clock',
    why: 'silent to the last step, or the invitation was never used: closed kindly, and open to come back',
  },
  refer: {
    from: ['invited', 'active', 'paused', 'keeping'],
    to: 'referred',
    by: 'therapist',
    why: 'other help fits better',
  },
  reopen: {
    from: ['left', 'closed', 'referred'],
    to: 'active',
    by: 'youth or therapist',
    why: 'comes back; everything is as it was',
  },
} as const satisfies Record<string, Transition>

export type TreatmentEvent = keyof typeof table
export const treatmentTransitions: Readonly<Record<TreatmentEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextTreatmentState = (
  state: TreatmentState,
  event: TreatmentEvent,
): TreatmentState | undefined =>
  treatmentTransitions[event].from.includes(state) ? treatmentTransitions[event].to : undefined

/** True while somebody answers for it and the clock counts. */
export const isUnderWay = (state: TreatmentState): boolean =>
  ['invited', 'active', 'paused', 'keeping'].includes(state)
