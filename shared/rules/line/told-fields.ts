/**
 * What a youth tells on the way into the line, and who gets to know each thing. A new field begins
 * as a row here: the contract, the stored visit, the line, the hand-over and the erasure follow.
 */
import * as z from 'zod/mini'
import {
  AgeBand,
  Channel,
  Gender,
  Language,
  Municipality,
  Profession,
  SealedName,
  Topic,
} from '../../ids.ts'
import type { Movable } from '../records/regime.ts'
import { newerTopics } from './newer-topic.ts'

/** Where a field of a visit may go. What a row does not say is not done: it stays hidden and is erased. */
export interface FieldRule {
  schema: z.ZodMiniType
  /** Carried by the index of the line, which every desk of the county reads. */
  inLine?: true
  /** Shown as it is to the counsellor who holds the visit. */
  toHolder?: true
  /** Goes along when the law changes with a hand-over: always, or by this choice of the youth. */
  crossesBorder?: 'always' | Movable
  /** Why it is still there after "radera nu". */
  keptBecause?: string
}

export type FieldRules = Readonly<Record<string, FieldRule>>

const topics = z.array(Topic)
const newer = z.optional(z.array(z.enum(newerTopics)))
/** As they lie and are told, wherever somebody has chosen. */
export const topicFields = { topics, newerTopics: newer }

export const toldFields = {
  channel: {
    schema: Channel,
    inLine: true,
    toHolder: true,
    crossesBorder: 'always',
    keptBecause: 'shown afterwards',
  },
  topics: {
    schema: topics.check(z.maxLength(6)),
    inLine: true,
    toHolder: true,
    crossesBorder: 'topics',
  },
  /** The line tells the nearest: its index carries what it was made with. */
  newerTopics: {
    schema: newer,
    toHolder: true,
    crossesBorder: 'topics',
  },
  language: {
    schema: Language,
    inLine: true,
    toHolder: true,
    crossesBorder: 'always',
    keptBecause: 'shown afterwards',
  },
  /** Whom the two need between them to understand each other: whoever takes it must know beforehand, under either law. */
  interpreter: {
    schema: z.optional(Language),
    inLine: true,
    toHolder: true,
    crossesBorder: 'always',
  },
  ageBand: { schema: z.optional(AgeBand), toHolder: true, crossesBorder: 'ageBand' },
  municipality: { schema: z.optional(Municipality), toHolder: true, crossesBorder: 'municipality' },
  /** Counted, for the question whom we do not reach; shown to nobody, and goes nowhere. */
  gender: { schema: z.optional(Gender) },
  /** Decides who may take the visit, so it holds also when the youth is in the line again. */
  profession: { schema: z.optional(Profession), inLine: true, crossesBorder: 'always' },
  /** What to be called, not who it is. Only from older pages: today's give it in the talk, sealed. */
  nickname: { schema: z.optional(SealedName), toHolder: true, crossesBorder: 'nickname' },
} as const satisfies FieldRules

/** As whoever chooses says them: a newer one as any other. */
export const AskedTopics = z.array(z.enum([...Topic.options, ...newerTopics])).check(z.maxLength(6))

type Says<F, Place extends string> = {
  [Name in keyof F as F[Name] extends Record<Place, true> ? Name : never]: F[Name]
}

/** The rows that say yes to a place. */
export const rowsThat = <F extends FieldRules, Place extends 'inLine' | 'toHolder'>(
  fields: F,
  place: Place,
): Says<F, Place> =>
  Object.fromEntries(Object.entries(fields).filter(([, row]) => row[place])) as Says<F, Place>

/** Their schemas, as an object's schema wants them. */
export const schemasOf = <F extends FieldRules>(
  fields: F,
): { -readonly [Name in keyof F]: F[Name]['schema'] } =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as {
    -readonly [Name in keyof F]: F[Name]['schema']
  }

/** The values that stand under the names of these rows, and no others. */
export const valuesOf = <T extends object, F extends object>(
  from: T,
  fields: F,
): Pick<T, keyof T & keyof F> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => Object.hasOwn(fields, name))) as Pick<
    T,
    keyof T & keyof F
  >

export const toldInLine = rowsThat(toldFields, 'inLine')
export const toldToHolder = rowsThat(toldFields, 'toHolder')
