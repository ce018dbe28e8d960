/** Which log events are counted, and how: numbers over all of a stage, which can point at nobody. */
import type { LogEvent } from '../../ports/log-events.ts'

export interface Measured {
  name: string
  unit: 'Count' | 'Milliseconds'
  value: number
}

type Fields = Readonly<Record<string, number>>
type Measure = (fields: Fields) => readonly Measured[]

const one =
  (name: string): Measure =>
  () => [{ name, unit: 'Count', value: 1 }]

const both =
  (...names: readonly string[]): Measure =>
  () =>
    names.map((name) => ({ name, unit: 'Count', value: 1 }))

/** Counts the event, and how many minutes had been waited when it came. */
const afterWaiting =
  (name: string, waited: string): Measure =>
  ({ waitedMs }) => [
    { name, unit: 'Count', value: 1 },
    ...(waitedMs === undefined
      ? []
      : [{ name: waited, unit: 'Count' as const, value: Math.round(waitedMs / 60_000) }]),
  ]

/** What is not named here is logged and not counted. */
export const measures: Readonly<Partial<Record<LogEvent, Measure>>> = {
  joined: one('Joins'),
  claimed: afterWaiting('Claims', 'WaitedMinutes'),
  'claim-lost-race': ({ lost = 1 }) => [{ name: 'LostRaces', unit: 'Count', value: lost }],
  'put-aside': one('PutAside'),
  left: afterWaiting('Abandonments', 'AbandonedMinutes'),
  lost: afterWaiting('Abandonments', 'AbandonedMinutes'),
  ended: one('Talks'),
  // Somebody who had been called, or was talking, was left alone: the promise the door makes.
  'counsellor-lost': one('PromiseBreaches'),
  // So were those who wrote or sent, and have heard nothing by the time they were told.
  'letter-late': both('PromiseBreaches', 'LettersLate'),
  'feedback-late': both('PromiseBreaches', 'FeedbackLate'),
  'alarm-raised': one('Alarms'),
  // Every one of these is a minute in which somebody in danger was not heard.
  'alarm-escalated': one('AlarmsUnheard'),
  'alarm-met': ({ tookMs }) =>
    tookMs === undefined ? [] : [{ name: 'AlarmToMeeting', unit: 'Milliseconds', value: tookMs }],
  'bad-ending': one('BadEndings'),
  'room-opened': one('Rooms'),
  'video-down': one('VideoFailures'),
  'message-stored': one('Messages'),
  'message-told': ({ tookMs }) =>
    tookMs === undefined ? [] : [{ name: 'MessageLatency', unit: 'Milliseconds', value: tookMs }],
  'push-gone': one('PushGone'),
  // A page that is there was not told.
  'push-failed': one('PushFailures'),
  'proof-refused': one('ProofsRefused'),
  'store-busy': one('StoreBusy'),
  'past-the-site': one('PastTheSite'),
  'emergency-opening': one('EmergencyOpening'),
  'retention-swept': ({ forgotten = 0 }) => [
    { name: 'Forgotten', unit: 'Count', value: forgotten },
  ],
  // Somebody is kept longer than the law lets us.
  'retention-failed': ({ failed = 1 }) => [{ name: 'KeptTooLong', unit: 'Count', value: failed }],
  // Made good by the clock; that it was needed is a fault all the same.
  'alarm-failed': one('Faults'),
  // Somebody on call was not reached; the next one was called at once.
  'call-failed': one('Faults'),
  fault: one('Faults'),
}
