/** The index of the line, as the template makes it and the store reads it. */

/** Sparse: only a visit that waits has `line`, so reading it reads the line alone. */
export const lineIndex = 'line'

/** Attributes copied into the `line` index: what the order, the match and the desk's list need. */
export const lineProjection = [
  'visit',
  'rev',
  'state',
  'level',
  'since',
  'channel',
  'topics',
  'language',
  'profession',
  'avoid',
  'returned',
  'booked',
  'epoch',
  'connection',
  'goneAt',
  'seenAt',
  'asideAt',
  'expires',
] as const
