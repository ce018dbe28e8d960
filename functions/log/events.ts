/** The closed catalogue of log events. Fields are numbers; no free text and nobody's id, ever. */
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
  'handover-asked',
  'handover-accepted',
  'handover-unanswered',
  'counsellor-lost',
  'erased',
  'message-stored',
  'push-gone',
  'proof-refused',
  'refused',
  'store-busy',
  'fault',
] as const
export type LogEvent = (typeof logEvents)[number]
