/** What a youth can be asked to fill in: kinds and limits, without words, so that languages never differ in what is asked. */
import * as z from 'zod/mini'

/** Names inside a pack: what answers are stored under, so they never change within a version. */
export const PackName = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}$/, 'a name is a–z, A–Z, 0–9 and hyphens, at most 40'))

const options = z.array(PackName).check(z.minLength(2), z.maxLength(20))
const count = z.int().check(z.minimum(1), z.maximum(40))
const named = { id: PackName, optional: z.optional(z.boolean()) }
/** Longest text of an ordinary field and of a long one, in characters. */
export const textLimits = { text: 500, longtext: 6000 } as const

const simpleFields = [
  z.strictObject({ ...named, kind: z.enum(['text', 'longtext', 'date', 'datetime']) }),
  z.strictObject({
    ...named,
    kind: z.literal('slider'),
    min: z.int(),
    max: z.int(),
    step: z.int().check(z.minimum(1)),
  }),
  z.strictObject({ ...named, kind: z.enum(['choice', 'choices']), options }),
  /** One step of the ladder that was built in another field, named `module.field`. */
  z.strictObject({
    ...named,
    kind: z.literal('ref'),
    to: z.string().check(z.regex(/^[\w-]+\.[\w-]+$/, 'a reference is module.field')),
  }),
] as const
const SimpleField = z.discriminatedUnion('kind', simpleFields)

/** A field as the manifest types it; its words stand in the Markdown of each language. */
export const FieldSource = z.discriminatedUnion('kind', [
  ...simpleFields,
  /** So many short texts. */
  z.strictObject({ ...named, kind: z.literal('list'), count }),
  /** Rows of two texts that belong together. */
  z.strictObject({ ...named, kind: z.literal('pairs'), min: count, max: count }),
  /** Anxiety 0–10 over time: `points` measurements, `everyMinutes` apart. */
  z.strictObject({ ...named, kind: z.literal('curve'), everyMinutes: count, points: count }),
  /** Steps and how hard each is, 0–10, easiest first. */
  z.strictObject({ ...named, kind: z.literal('ladder'), min: count, max: count }),
  /** The same simple fields, row by row. */
  z.strictObject({
    ...named,
    kind: z.literal('repeat'),
    min: z.int().check(z.minimum(0)),
    max: count,
    fields: z.array(SimpleField).check(z.minLength(1)),
  }),
  /** Signs, what soothes, people, places, safer surroundings, numbers: owned by the youth. */
  z.strictObject({ ...named, kind: z.literal('safetyPlan'), parts: options }),
  /** Statements, each answered with the same options. */
  z.strictObject({ ...named, kind: z.literal('survey'), items: options, options }),
])
export type FieldSource = z.infer<typeof FieldSource>

export interface Labelled {
  readonly id: string
  readonly label: string
  readonly hint?: string
}
type LabelledKeys = 'fields' | 'options' | 'parts' | 'items'
/** The same field with the words of one language. */
type InWords<Source> = Source extends { kind: string }
  ? Omit<Source, LabelledKeys> &
      Labelled & {
        [Key in keyof Source & LabelledKeys]: Key extends 'fields'
          ? readonly InWords<z.infer<typeof SimpleField>>[]
          : readonly Labelled[]
      }
  : never
export type SimpleField = InWords<z.infer<typeof SimpleField>>
export type Field = InWords<FieldSource>
