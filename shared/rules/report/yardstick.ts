/**
 * Numbers from elsewhere that the county's own are held against: how many young people live where, which
 * languages they speak at home, and what they say in a school survey. Imported by a person, with source
 * and year; what the demo begins with is marked as a sample.
 */
import * as z from 'zod/mini'
import { AgeBand, Language, Municipality, Topic } from '../../ids.ts'

export const yardstickKinds = ['population', 'languages', 'worries'] as const
export type YardstickKind = (typeof yardstickKinds)[number]

const people = z.int().check(z.minimum(0), z.maximum(1_000_000))
const about = {
  source: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
}

export const Yardstick = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('population'),
    ...about,
    rows: z
      .array(
        z.strictObject({
          home: Municipality,
          age: AgeBand,
          /** Absent where the table does not tell them apart. */
          gender: z.optional(z.enum(['girl', 'boy'])),
          people,
        }),
      )
      .check(z.minLength(1), z.maxLength(120)),
  }),
  z.strictObject({
    kind: z.literal('languages'),
    ...about,
    rows: z
      .array(z.strictObject({ language: Language, people }))
      .check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({
    kind: z.literal('worries'),
    ...about,
    rows: z
      .array(
        z.strictObject({ topic: Topic, percent: z.number().check(z.minimum(0), z.maximum(100)) }),
      )
      .check(z.minLength(1), z.maxLength(40)),
  }),
])
export type Yardstick = z.infer<typeof Yardstick>
export type YardstickOf<Kind extends YardstickKind> = Extract<Yardstick, { kind: Kind }>
