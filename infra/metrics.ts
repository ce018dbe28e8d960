/** The metrics the functions write, by name; a test holds this list to what they really write. */
export const metricNames = [
  'Joins',
  'Claims',
  'WaitedMinutes',
  'LostRaces',
  'PutAside',
  'Abandonments',
  'AbandonedMinutes',
  'Talks',
  'PromiseBreaches',
  'LettersLate',
  'FeedbackLate',
  'Alarms',
  'AlarmsUnheard',
  'AlarmToMeeting',
  'BadEndings',
  'Rooms',
  'VideoFailures',
  'Messages',
  'MessageLatency',
  'PushGone',
  'PushFailures',
  'ProofsRefused',
  'StoreBusy',
  'PastTheSite',
  'EmergencyOpening',
  'Forgotten',
  'KeptTooLong',
  'Faults',
] as const
export type MetricName = (typeof metricNames)[number]

/** One namespace a stage, without dimensions: nothing in it can point at a person. */
export const namespaceOf = (stage: string): string => `dorren/${stage}`
