/** Where everything lies: the key of every kind of item, and what the index of the line carries. */
import type { StaffId, VisitId } from '../../shared/words.ts'
import type { Key } from './store.ts'

export const tables = { clinic: 'Clinic', records: 'Records' } as const

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
  'epoch',
  'connection',
  'goneAt',
  'seenAt',
  'asideAt',
  'expires',
] as const

const padded = (n: number) => String(n).padStart(6, '0')

export const keys = {
  visit: (visit: VisitId): Key => ({ pk: `VISIT#${visit}`, sk: 'VISIT' }),
  message: (visit: VisitId, epoch: number, seq: number): Key => ({
    pk: `VISIT#${visit}`,
    sk: `MSG#${padded(epoch)}#${padded(seq)}`,
  }),
  messages: (visit: VisitId, epoch?: number) => ({
    pk: `VISIT#${visit}`,
    prefix: epoch === undefined ? 'MSG#' : `MSG#${padded(epoch)}#`,
  }),
  messageSk: (epoch: number, seq: number) => `MSG#${padded(epoch)}#${padded(seq)}`,
  desk: (staff: StaffId): Key => ({ pk: 'DESKS', sk: staff }),
  desks: { pk: 'DESKS' },
  offer: (visit: VisitId): Key => ({ pk: 'OFFERS', sk: visit }),
  offers: { pk: 'OFFERS' },
  hours: { pk: 'COUNTY', sk: 'HOURS' } as Key,
  tally: (day: string, id: string): Key => ({ pk: `DAY#${day}`, sk: `TALLY#${id}` }),
  survey: (day: string, id: string): Key => ({ pk: `DAY#${day}`, sk: `SURVEY#${id}` }),
  day: (day: string) => ({ pk: `DAY#${day}` }),
} as const
