/** The states of an alarm and the one table of transitions: nobody in danger waits unheard (R3). */

export const alarmStates = ['raised', 'escalated', 'taken', 'met', 'closed'] as const
export type AlarmState = (typeof alarmStates)[number]

interface Transition {
  from: readonly AlarmState[]
  to: AlarmState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'counsellor' | 'counsellor or clock' | 'clock' | 'youth or clock'
  why: string
}

const unmet = ['raised', 'escalated', 'taken'] as const

const table = {
  take: {
    from: ['raised', 'escalated'],
    to: 'taken',
    by: 'counsellor',
    why: 'says "I take it": one person, and everybody sees who',
  },
  escalate: {
    from: ['raised'],
    to: 'escalated',
    by: 'clock',
    why: 'not taken in time, or nobody is there: the backup and those on a break are called too',
  },
  callAgain: {
    from: ['escalated'],
    to: 'escalated',
    by: 'clock',
    why: 'still not taken: called again, and whoever runs the clinic is told',
  },
  giveBack: {
    from: ['taken'],
    to: 'escalated',
    by: 'counsellor or clock',
    why: 'cannot after all, or has not met the youth in time: everybody is called',
  },
  meet: { from: unmet, to: 'met', by: 'counsellor', why: 'the youth is called to a counsellor' },
  again: {
    from: ['met', 'closed'],
    to: 'raised',
    by: 'youth or clock',
    why: 'the youth is in the line again, still in danger',
  },
  close: {
    from: unmet,
    to: 'closed',
    by: 'youth or clock',
    why: 'the youth has left or is lost: goes to the list that two people sign',
  },
} as const satisfies Record<string, Transition>

export type AlarmEvent = keyof typeof table
export const alarmTransitions: Readonly<Record<AlarmEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextAlarmState = (state: AlarmState, event: AlarmEvent): AlarmState | undefined =>
  alarmTransitions[event].from.includes(state) ? alarmTransitions[event].to : undefined

/** True while somebody is still to be met. */
export const isRinging = (state: AlarmState): boolean =>
  (unmet as readonly AlarmState[]).includes(state)
