/** The closed lists of the short form after a talk, so that what is counted and what can be chosen are the same. */
export const outcomes = [
  'advice',
  'calmer',
  'next-step',
  'urgent-help',
  'interrupted',
  'other',
] as const

export const placesToGo = [
  'none',
  'again',
  'elevhalsa',
  'vardcentral',
  'bup',
  'ungdomsmottagning',
  'socialtjanst',
  'programme',
  'emergency',
  'other',
] as const
