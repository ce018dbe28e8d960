/** What calls somebody: events of the log as they are written, and the alarms of the runbook. */
import type { LogEvent } from '../log/events.ts'
import type { Cause } from './receivers.ts'

export const callingEvents = {
  'alarm-raised': 'danger',
  'alarm-escalated': 'unheard',
  'planned-not-here': 'absent',
} as const satisfies Partial<Record<LogEvent, Cause>>

export const causeOfEvent = (event: unknown) =>
  Object.entries(callingEvents).find(([name]) => name === event)?.[1]

/** By its section of the runbook; an alarm that is over calls nobody. */
export const causeOfAlarm = (state: unknown, description: unknown): Cause | undefined => {
  if (state !== 'ALARM' && state !== 'INSUFFICIENT_DATA') return undefined
  return String(description).endsWith('#an-alarm-is-not-heard') ? 'unheard' : 'technical'
}
