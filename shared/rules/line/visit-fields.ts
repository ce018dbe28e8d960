/**
 * Every field of a visit, and where it may go: into the line, to the counsellor, across the border
 * between the laws, past "radera nu". What a row does not say is not done, and what has no row here
 * neither crosses nor survives. Schemas are types without limits: items outlive the code.
 */
import * as z from 'zod/mini'
import type { Channel, Identity, Municipality, Regime, Topic } from '../../ids.ts'
import type { LessWhy } from '../call/medium.ts'
import { type FieldRules, schemasOf, toldFields } from './told-fields.ts'
import type { Level, LevelReason } from './triage.ts'
import { AskedNotice, Booked, Guest, Handover, Holder, StoredSealed, word } from './visit-parts.ts'
import type { VisitState } from './visit-states.ts'

const level = z.custom<Level>(Number.isInteger)
const time = z.optional(z.number())

/** Goes with the visit whoever holds it. */
const always = { crossesBorder: 'always' } as const
/** Without these the visit is not found, changed by condition, or forgotten in time. */
const itself = { ...always, keptBecause: 'found by it' } as const
/** What the row of statistics is made of. */
const counted = { ...always, keptBecause: 'counted by it' } as const
/** The holder closes the talk, and frees the seat. */
const closing = { ...always, keptBecause: 'closed by it' } as const
/** The youth's page shows what is left, and is told of it. */
const afterwards = { ...always, keptBecause: 'shown afterwards' } as const

/** What was told, as it lies in the store: of the same type, and whatever another version allowed. */
const ofAnyVersion = <F extends FieldRules>(fields: F): F => {
  const rows: FieldRules = Object.fromEntries(
    Object.entries(fields).map(([name, row]) => [name, { ...row, schema: z.optional(z.any()) }]),
  )
  return rows as F
}

export const visitFields = {
  visit: { schema: z.string(), inLine: true, toHolder: true, ...itself },
  /** Grows by one with every change of state; every change names the one it builds on. */
  rev: { schema: z.number(), inLine: true, toHolder: true, ...itself },
  /** Random mark of the latest change, so that a retried write recognises its own success. */
  mark: { schema: z.string(), ...itself },
  state: { schema: word<VisitState>(), inLine: true, ...itself },
  /** Where to tell that it is the youth's turn: gone with the end, and with every border. */
  notice: { schema: z.optional(AskedNotice) },
  /** Grows by one with every counsellor; messages belong to an epoch. */
  epoch: { schema: z.number(), inLine: true, toHolder: true, ...itself },
  secretHash: { schema: z.string(), ...itself },
  /** To be known to one employer is not to be known to another: a hand-over sets it anew. */
  identity: { schema: word<Identity>(), toHolder: true, keptBecause: itself.keptBecause },

  level: { schema: level, inLine: true, toHolder: true, ...counted },
  /** What the youth chose, once a counsellor has changed the level, and the reason for that. */
  chose: { schema: z.optional(level), toHolder: true, ...counted },
  levelWhy: { schema: z.optional(word<LevelReason>()), toHolder: true, ...counted },
  since: { schema: z.number(), inLine: true, toHolder: true, ...counted },

  ...ofAnyVersion(toldFields),
  topics: { ...toldFields.topics, schema: z._default(z.array(word<Topic>()), []) },
  /** The youth's own municipality again, and never shown: it holds also when they are back in line. */
  avoid: { schema: z.optional(word<Municipality>()), inLine: true, crossesBorder: 'avoid' },

  returned: { schema: z.boolean(), inLine: true, ...itself },
  booked: { schema: z.optional(Booked), inLine: true, ...always },
  returnedWhy: {
    schema: z.optional(word<'counsellor-lost' | 'handover' | 'put-back' | 'stayed'>()),
    ...always,
  },
  /** Keys of the sparse index: present only while waiting or aside, and until whoever left is counted. */
  line: { schema: z.optional(word<'waiting' | 'aside' | 'uncounted'>()), ...counted },
  order: { schema: z.optional(z.string()), ...counted },
  connection: { schema: z.optional(z.string()), inLine: true, ...afterwards },
  /** When the youth's connection was found to be gone. */
  goneAt: { schema: time, inLine: true, ...always },
  /** When the youth's page last asked, for pages without a live connection. */
  seenAt: { schema: z.number(), inLine: true, ...itself },
  asideAt: { schema: time, inLine: true, ...always },

  holder: { schema: z.optional(Holder), ...closing },
  seat: { schema: z.optional(z.number()), ...closing },
  press: { schema: z.optional(z.string()), ...closing },
  /** The press that lost this visit to the line again: it takes nobody else in its place. */
  spent: { schema: z.optional(z.string()), ...closing },
  calledAt: { schema: time, ...counted },
  readyBy: { schema: time, ...always },
  talkingAt: { schema: time, toHolder: true, ...counted },
  endedAt: { schema: time, ...counted },
  handover: { schema: z.optional(Handover) },

  /** How they talk now; absent is chat. */
  medium: { schema: z.optional(word<Channel>()) },
  mediumAsk: {
    schema: z.optional(z.object({ to: word<Channel>(), by: word<'youth' | 'counsellor'>() })),
  },
  lessWhy: { schema: z.optional(word<LessWhy>()) },
  /** The revision at which this voice or video began: another number is another room. */
  room: { schema: time },
  /** Somebody whom the youth has let sit beside the two, for a while. */
  guest: { schema: z.optional(Guest) },
  /** Opened for whoever may read it; see functions/visit/handover/handover-note.ts. */
  note: { schema: z.optional(StoredSealed), crossesBorder: 'note' },
  /** The law the youth's yes to the note holds within; absent: on both sides of the border. */
  noteUnder: { schema: z.optional(word<Regime>()), ...always },
  /** Somebody has been asked to read along: the safety procedure says how that stands. */
  readers: { schema: z.optional(z.literal(true)), ...always },
  /** When the counsellor last showed what could be sent, until the youth has answered. */
  referralAt: { schema: time, ...afterwards },
  surveyed: { schema: z.optional(z.boolean()), ...afterwards },
  /** See docs/adr/0021. */
  coolUntil: { schema: time, ...afterwards },
  erased: { schema: z.optional(z.boolean()), ...afterwards },
  /** Seconds since 1970. */
  expires: { schema: z.number(), inLine: true, ...itself },
} as const satisfies FieldRules

export type VisitField = keyof typeof visitFields
export const visitShape = schemasOf(visitFields)
