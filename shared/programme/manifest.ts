/** The typed manifest of a content pack: everything about a programme but its words. */
import * as z from 'zod/mini'
import { FieldSource, PackName } from './field.ts'

const Line = z.string().check(z.minLength(1), z.maxLength(600))
const fields = z.array(FieldSource).check(z.minLength(1))

/** How an exercise is done on the page; what it asks for stands in its fields. */
export const ExerciseKind = z.enum([
  'form',
  'bodyMap',
  'curve',
  'ladder',
  'protocol',
  'worryTime',
  'safetyPlan',
  'letter',
])
export type ExerciseKind = z.infer<typeof ExerciseKind>

/** A field named as one of the module's homework gives that homework its beginning. */
const ExerciseSource = z.strictObject({ id: PackName, kind: ExerciseKind, fields })
export type ExerciseSource = z.infer<typeof ExerciseSource>

const ModuleSource = z.strictObject({
  id: PackName,
  exposure: z.boolean(),
  exercises: z.array(ExerciseSource),
  checks: z.array(PackName),
  homework: fields,
  /** The homework field a therapist looks at before the next module may open. */
  therapistMustApprove: z.optional(PackName),
  tracks: z.optional(z.array(PackName).check(z.minLength(2))),
})
export type ModuleSource = z.infer<typeof ModuleSource>

const Language = z.strictObject({
  code: z.string().check(z.regex(/^[a-z]{2,3}(-x-[a-z]+)?$/, 'a language is like sv or sv-x-latt')),
  /** Modules that exist in this language; the others are shown in the first language. */
  modules: z.array(PackName).check(z.minLength(1)),
  /** Instruments have no official text in this language: they are asked in that one, and staff are told. */
  scalesIn: z.optional(z.string()),
  /** Name and role of the person who has read every word; null until somebody has. */
  reviewedBy: z.nullable(Line),
})

export const Manifest = z.strictObject({
  id: PackName,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'a version is like 1.0.0')),
  /** A released text is frozen: any change needs a new version beside it. */
  status: z.enum(['draft', 'released']),
  /** The text's own title. */
  title: Line,
  /** What youths and staff see, unless the county's configuration says otherwise. */
  displayedAs: Line,
  /** Shown to staff wherever they choose the programme. */
  origin: z.strictObject({ statement: Line, licence: Line, source: Line }),
  clinicalReview: z.strictObject({ reviewedBy: z.nullable(Line), source: Line }),
  ages: z.tuple([z.int(), z.int()]),
  weeks: z.int().check(z.minimum(1)),
  minDaysBetweenModules: z.int().check(z.minimum(0)),
  /** The first is the language every module must exist in. */
  languages: z.array(Language).check(z.minLength(1)),
  companions: z.array(z.strictObject({ id: PackName, name: Line, picture: z.optional(PackName) })),
  pictures: z.array(PackName),
  modules: z.array(ModuleSource).check(z.minLength(1)),
})
export type Manifest = z.infer<typeof Manifest>
