/** What the rows of programmes have in common: ids, texts with their limits, and how things are shown. */
import * as z from 'zod/mini'
import { moduleStates } from '../../programme/treatment/module-states.ts'
import { TaskKind } from '../../programme/treatment/task-kinds.ts'
import { talkKinds } from '../../programme/treatment/treatment.ts'
import { treatmentStates } from '../../programme/treatment/treatment-states.ts'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { Channel, Instant, Profession, StaffId, SubjectId, UnitId } from '../../ids.ts'

export { Counsellor } from '../visit/youth-visit.ts'
export { Done } from '../shapes.ts'

/** A name inside a content pack: a module, a field, an exercise. */
export const PackName = z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}$/))

/** A participant is a person in the records of one employer. */
export const inParticipant = z.strictObject({ participant: SubjectId })
export const inModule = z.strictObject({ module: PackName })

/** What a youth or a therapist writes to the other; about two pages. */
export const Written = z.string().check(z.minLength(1), z.maxLength(5000))
/** A reason, a note to a colleague: a few sentences. */
export const Brief = z.string().check(z.maxLength(1000))

/** Which text somebody is treated with: never changed while the treatment goes on. */
export const Pin = z.object({ programme: z.string(), version: z.string(), hash: z.string() })

/** `pre`, a module `m1`–`m40`, `post`, `fu3m`, or the id of what a therapist sent. */
export const OccasionText = z
  .string()
  .check(z.regex(/^(pre|post|fu3m|m\d{1,2}|a[A-Za-z0-9_-]{8,40})$/))

export const ModuleState = z.enum(moduleStates)
export const TreatmentState = z.enum(treatmentStates)
export const TalkKind = z.enum(talkKinds)

/** What staff do beside the rails, and why. */
export const OverrideKind = z.enum(['open', 'skip', 'repeat', 'add', 'put-back', 'release'])
export const OverrideWhy = z.enum([
  'already-knows',
  'needs-it-now',
  'too-hard-now',
  'setback',
  'did-not-fit',
  'talked-about-it',
  'other',
])

/** A member of staff as named to staff. */
export const Named = z.object({
  id: StaffId,
  firstName: z.string(),
  profession: Profession,
  unit: UnitId,
  employer: z.string(),
})
export type Named = z.infer<typeof Named>

export const Talk = z.object({
  talk: z.string(),
  kind: TalkKind,
  at: Instant,
  /** Minutes. */
  length: z.int(),
  channel: Channel,
  state: z.enum(['planned', 'booked', 'entered', 'called-off', 'missed']),
  enterFrom: Instant,
  enterUntil: Instant,
})
export type Talk = z.infer<typeof Talk>

/** A message, feedback on a homework, an extra exercise or a friendly word by itself: one thread. */
export const ThreadEntry = z.object({
  id: z.string(),
  kind: z.enum(['message', 'feedback', 'put-back', 'exercise', 'notice']),
  from: z.enum(['youth', 'staff', 'service']),
  by: z.optional(z.object({ firstName: z.string(), profession: Profession, employer: z.string() })),
  at: Instant,
  /** Empty for a notice: the page has its words, by `notice`. */
  text: z.string(),
  notice: z.optional(z.enum(['nudge', 'paused', 'closed', 'therapist-changed', 'talk-planned'])),
  module: z.optional(z.string()),
  /** The other side has seen it. */
  seen: z.boolean(),
})
export type ThreadEntry = z.infer<typeof ThreadEntry>

export const TaskShown = z.object({
  task: z.string(),
  kind: TaskKind,
  since: Instant,
  by: z.optional(Instant),
  doneAt: z.optional(Instant),
  doneBy: z.optional(z.string()),
})

/** What was sent as homework: one entry per draft key, as it was written. */
export const SentHomework = z.object({
  module: z.string(),
  round: z.int(),
  sentAt: Instant,
  fields: z.array(z.object({ field: z.string(), value: z.string() })),
})
export type SentHomework = z.infer<typeof SentHomework>

export const DueScale = z.object({
  scale: TotalledScaleId,
  occasion: OccasionText,
  since: Instant,
  optional: z.boolean(),
})

/** One answer per item, `null` for an item that was left out. */
export const answersOf = (items: number, lowest: number, highest: number) =>
  z
    .array(z.nullable(z.int().check(z.minimum(lowest), z.maximum(highest))))
    .check(z.minLength(items), z.maxLength(items))

/** `help`: show the crisis panel and the line now; it was shown before sending too. */
export const Answered = z.object({
  outcome: z.enum(['noted', 'noted-before']),
  help: z.boolean(),
  /** The line is open, and this answer gives priority there. */
  line: z.object({ open: z.boolean(), opens: z.optional(Instant) }),
})
export type Answered = z.infer<typeof Answered>

/** How a youth can come back. */
export const WaysBack = z.object({
  passkey: z.boolean(),
  code: z.boolean(),
  /** Proved beside the invitation; from then on enough by itself. */
  eid: z.optional(z.literal(true)),
})
