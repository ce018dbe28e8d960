/**
 * An instrument as a pack: what a county may use by agreement alone, in a folder of its own. What is free to use stands in rating-scales.ts.
 * It has one sum of all its items; one with scales inside it, or with norms by sex, cannot be told so.
 */
import * as z from 'zod/mini'

const Line = z.string().check(z.minLength(1), z.maxLength(600))
const whole = z.int()
const count = z.int().check(z.minimum(1), z.maximum(60))

const Text = z.strictObject({
  stem: Line,
  items: z.array(Line).check(z.minLength(1)),
  /** From the lowest answer to the highest, the same for every item. */
  options: z.array(Line).check(z.minLength(2)),
})

export const Instrument = z.strictObject({
  id: z
    .string()
    .check(z.regex(/^[a-z][a-z0-9]{1,19}$/, 'a name is a–z and 0–9, from two to twenty')),
  title: Line,
  items: count,
  lowest: whole,
  highest: whole,
  mayMiss: z.int().check(z.minimum(0)),
  recallDays: z.int().check(z.minimum(0)),
  bands: z.array(z.tuple([whole, whole, Line])),
  caseness: z.optional(whole),
  caseUnder18: z.optional(whole),
  reliableChange: z.optional(count),
  /** Of wellbeing, not of trouble. */
  moreIsBetter: z.optional(z.literal(true)),
  safety: z.optional(
    z.strictObject({ item: count, flagOn: z.array(whole), immediateOn: z.array(whole) }),
  ),
  fromAge: z.optional(count),
  validated: z.boolean(),
  /** Who gave leave, by what, and the last day of it. */
  licence: z.strictObject({
    holder: Line,
    agreement: Line,
    until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'the last day is like 2027-12-31')),
  }),
  source: Line,
  confirmedBy: z.nullable(Line),
  /** The official texts. Swedish is needed: everybody can be asked in it. */
  texts: z.strictObject({ sv: Text, en: z.optional(Text) }),
  /** Forms that have been scored by hand from the instrument's manual; `null` is an item left out, or no score. */
  golden: z
    .array(
      z.strictObject({
        answers: z.array(z.nullable(whole)),
        score: z.nullable(z.number()),
        flag: z.enum(['none', 'safety', 'immediate']),
      }),
    )
    .check(z.minLength(3)),
})
export type Instrument = z.infer<typeof Instrument>
