/** The closed catalogue of log events. Fields are numbers; no free text and nobody's id, ever. */
import type { UpFrame } from '../../shared/contract/live.ts'

export const logEvents = [
  'joined',
  'claimed',
  'claim-lost-race',
  'nobody-waiting',
  'ready',
  'put-aside',
  'left',
  'lost',
  'ended',
  'cooled',
  'handover-asked',
  'handover-accepted',
  'handover-unanswered',
  'counsellor-lost',
  'medium-more',
  'medium-less',
  'room-opened',
  'room-renewed',
  'video-down',
  'guest-seat-opened',
  'guest-entered',
  'guest-seat-closed',
  'alarm-raised',
  'alarm-taken',
  'alarm-escalated',
  'alarm-met',
  'alarm-failed',
  'planned-not-here',
  'canary-came-through',
  'canary-failed',
  'call-sent',
  'call-failed',
  'call-answered',
  'place-told',
  'procedure-opened',
  'procedure-joined',
  'procedure-closed',
  'reader-let-in',
  'reader-gone',
  'bad-ending',
  'bad-ending-signed',
  'safety-answer',
  'danger-answered',
  'passkey-counter-fell',
  'referral-made',
  'referral-opened',
  'referral-stopped',
  'letter-late',
  'feedback-late',
  'erased',
  'retention-swept',
  'retention-failed',
  'became-known',
  'emergency-opening',
  'message-stored',
  'message-told',
  'push-gone',
  'push-failed',
  'notice-sent',
  'notice-failed',
  'proof-refused',
  'refused',
  'store-busy',
  'item-unreadable',
  'past-the-site',
  'fault',
] as const
export type LogEvent = (typeof logEvents)[number]

/** Classes of error that say where to look; whatever else it was, `other`. */
export const errorNames = [
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'ZodError',
  'StoreBusy',
  'UnreadableItem',
  'AccessDeniedException',
  'ResourceNotFoundException',
  'ValidationException',
] as const
export type ErrorName = (typeof errorNames)[number] | 'other'

/** Of an error its class, out of the closed list, and never its message. */
export const errorName = (error: unknown): ErrorName => {
  const name = error instanceof Error ? error.name.replace('$', '') : undefined
  return errorNames.find((one) => one === name) ?? 'other'
}

declare const ofTheTable: unique symbol
/** The name of a row of the contract: made by `rowName` alone, so that nothing else is one. */
export type RowName = string & { readonly [ofTheTable]: true }

export const rowName = (table: object, name: string): RowName => {
  if (!Object.hasOwn(table, name)) throw new RangeError('no such row')
  return name as RowName
}

/** Where a fault happened: a row or a kind of frame, and the class of the error. */
export interface Where {
  row: RowName | UpFrame['type']
  error: ErrorName
}

/** Fields are numbers, whatever is told; `where` is names out of the code. */
export type Log = (
  event: LogEvent,
  fields?: Readonly<Record<string, number>>,
  where?: Where,
) => void

/** One line of JSON per event. */
export const writeLog =
  (write: (line: string) => void): Log =>
  (event, fields = {}, where) => {
    const numbers = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, Math.round(value)]),
    )
    write(JSON.stringify({ event, ...numbers, ...where }))
  }
