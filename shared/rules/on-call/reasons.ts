/** What calls whoever is on call, by name: the template and the functions must know the same. */
export const causes = ['danger', 'unheard', 'absent', 'technical'] as const
export type Cause = (typeof causes)[number]

/** Events of the log that call somebody as soon as they are written. */
export const callingEvents = {
  'alarm-raised': 'danger',
  'danger-answered': 'danger',
  'alarm-escalated': 'unheard',
  'planned-not-here': 'absent',
} as const satisfies Record<string, Cause>

export const causeOfEvent = (event: unknown) =>
  Object.entries(callingEvents).find(([name]) => name === event)?.[1]

/** Where calls lie in the clinic, and all their function reaches there. */
export const callsKey = 'ON-CALL'
