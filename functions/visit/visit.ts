/** A visit as it is stored: the one item that decides who holds whom. Kept under 1 KB on purpose. */
import type { LessWhy } from '../../shared/rules/line/medium.ts'
import type { GuestKind } from '../../shared/contract/visit/youth.ts'
import type { Movable } from '../../shared/rules/records/regime.ts'
import type { Level, LevelReason } from '../../shared/rules/line/triage.ts'
import type { VisitState } from '../../shared/rules/line/visit-states.ts'
import type {
  Channel,
  Identity,
  Language,
  Municipality,
  Profession,
  Regime,
  Sealed,
  StaffId,
  Topic,
  UnitId,
  VisitId,
} from '../../shared/ids.ts'
import type { Item } from '../store/store.ts'

/** What a youth may know of the counsellor who holds the visit. */
export interface Holder {
  id: StaffId
  firstName: string
  profession: Profession
  unit: UnitId
}

/** What a youth has said of a hand-over across the border, one by one. */
export type Moves = Readonly<Record<Movable, boolean>>

/** A hand-over on its way. */
export interface Handover {
  /** A colleague, or anybody of a profession. */
  colleague?: StaffId
  profession: Profession
  firstName?: string
  unit?: UnitId
  note?: Sealed
  until?: number
  /** What the youth lets go along to the other side of the border; absent: nothing was asked. */
  moves?: Moves
}

/** A seat for a trusted adult or an interpreter. Exactly one of `link` and `secret` is there. */
export interface Guest {
  kind: GuestKind
  until: number
  /** Hash of the link while nobody has used it. */
  link?: string
  /** Hash of the guest's own secret, made by the page that used the link. */
  secret?: string
  connection?: string
  /** The counsellor has asked the youth to close it. */
  askedToClose?: true
  /** Of rooms that somebody else keeps: what to take away when the seat is closed. */
  sits?: { meeting: string; attendee: string }
}

export interface Visit {
  visit: VisitId
  /** Grows by one with every change of state; every change names the one it builds on. */
  rev: number
  /** Random mark of the latest change, so that a retried write recognises its own success. */
  mark: string
  state: VisitState
  /** Grows by one with every counsellor; messages belong to an epoch. */
  epoch: number
  secretHash: string
  identity: Identity
  level: Level
  /** What the youth chose, once a counsellor has changed the level, and the reason for that. */
  chose?: Level
  levelWhy?: LevelReason
  since: number
  channel: Channel
  language: Language
  topics: Topic[]
  ageBand?: '13-15' | '16-17' | '18-20' | '21-24'
  municipality?: Municipality
  avoid?: Municipality
  profession?: Profession
  nickname?: Sealed
  returned: boolean
  /** A booked time: its start, with whom, and until when the youth is kept for that person. */
  booked?: { at: number; with: StaffId; keptUntil: number }
  returnedWhy?: 'counsellor-lost' | 'handover' | 'put-back' | 'stayed'
  /** Keys of the sparse index: present only while waiting or aside, and until whoever left is counted. */
  line?: 'waiting' | 'aside' | 'uncounted'
  order?: string
  connection?: string
  /** When the youth's connection was found to be gone. */
  goneAt?: number
  /** When the youth's page last asked, for pages without a live connection. */
  seenAt: number
  asideAt?: number
  holder?: Holder
  regime?: Regime
  seat?: number
  press?: string
  /** The press that lost this visit to the line again: it takes nobody else in its place. */
  spent?: string
  calledAt?: number
  readyBy?: number
  talkingAt?: number
  endedAt?: number
  handover?: Handover
  /** How they talk now; absent is chat. */
  medium?: Channel
  mediumAsk?: { to: Channel; by: 'youth' | 'counsellor' }
  lessWhy?: LessWhy
  /** The revision at which this voice or video began: another number is another room. */
  room?: number
  /** Somebody whom the youth has let sit beside the two, for a while. */
  guest?: Guest
  note?: Sealed
  /** The law the youth's yes to the note holds within; absent: on both sides of the border. */
  noteUnder?: Regime
  /** Somebody has been asked to read along: the safety procedure says how that stands. */
  readers?: true
  /** When the counsellor last showed what could be sent, until the youth has answered. */
  referralAt?: number
  surveyed?: boolean
  /** See docs/adr/0021. */
  coolUntil?: number
  erased?: boolean
  /** Seconds since 1970. */
  expires: number
}

/** The part of a visit that the index of the line carries. */
export type WaitingVisit = Pick<
  Visit,
  | 'visit'
  | 'rev'
  | 'state'
  | 'level'
  | 'since'
  | 'channel'
  | 'topics'
  | 'language'
  | 'profession'
  | 'avoid'
  | 'returned'
  | 'booked'
  | 'epoch'
  | 'connection'
  | 'goneAt'
  | 'seenAt'
  | 'asideAt'
> & { order: string }

/** The store keeps plain items; this is the one place where an item is called a visit. */
export const asVisit = (item: Item): Visit => item as unknown as Visit
export const asWaiting = (item: Item): WaitingVisit => item as unknown as WaitingVisit
