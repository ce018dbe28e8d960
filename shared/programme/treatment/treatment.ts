/** What the rules know of a treatment: times, states and numbers, and no word that anybody wrote. */
import * as z from 'zod/mini'
import { FlaggingScaleId, ScaleId, TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { moduleStates } from './module-states.ts'
import { TaskKind } from './task-kinds.ts'
import { treatmentStates } from './treatment-states.ts'

export const ModuleFacts = z.object({
  state: z.enum(moduleStates),
  /** 1 the first time, one more with every repetition. */
  round: z.number(),
  openedAt: z.optional(z.number()),
  readAt: z.optional(z.number()),
  checkInAt: z.optional(z.number()),
  sentAt: z.optional(z.number()),
  /** When a therapist asked for something more of what was sent. */
  putBackAt: z.optional(z.number()),
  /** When feedback was promised for what was sent. */
  promisedBy: z.optional(z.number()),
  feedbackAt: z.optional(z.number()),
  /** The press that answered last, so that a broken-off answer can be sent again. */
  answeredBy: z.optional(z.string()),
  /** The therapist has let the next module open. */
  releasedAt: z.optional(z.number()),
  /** Since when nothing more is asked: skipped. */
  skippedAt: z.optional(z.number()),
})
export type ModuleFacts = z.output<typeof ModuleFacts>

/** Before, at a module, after, at the follow-up, or sent by a therapist. */
export type Occasion = 'pre' | `m${number}` | 'post' | 'fu3m' | `a${string}`
const Occasion = z.custom<Occasion>((value) => typeof value === 'string')

export const ScaleResult = z.object({
  id: z.string(),
  scale: ScaleId,
  occasion: Occasion,
  at: z.number(),
  score: z.optional(z.number()),
  prorated: z.boolean(),
  flag: z.enum(['none', 'safety', 'immediate']),
})
export type ScaleResult = z.output<typeof ScaleResult>

export const RaisedFlag = z.object({
  id: z.string(),
  at: z.number(),
  level: z.enum(['safety', 'immediate']),
  from: z.enum(['check-in', ...FlaggingScaleId.options]),
  handledAt: z.optional(z.number()),
})
export type RaisedFlag = z.output<typeof RaisedFlag>

export const Task = z.object({
  /** Made of what caused it, so that nothing causes it twice. */
  id: z.string(),
  kind: TaskKind,
  since: z.number(),
  by: z.optional(z.number()),
  doneAt: z.optional(z.number()),
})
export type Task = z.output<typeof Task>

export const talkKinds = ['start', 'middle', 'end', 'follow-up', 'extra'] as const
export type TalkKind = (typeof talkKinds)[number]

export const PlannedTalk = z.object({
  id: z.string(),
  kind: z.enum(talkKinds),
  at: z.number(),
  /** Minutes. */
  length: z.number(),
  calledOff: z.optional(z.literal(true)),
})
export type PlannedTalk = z.output<typeof PlannedTalk>

export const Treatment = z.object({
  state: z.enum(treatmentStates),
  enrolledAt: z.number(),
  begunAt: z.optional(z.number()),
  invitedUntil: z.optional(z.number()),
  /** Ids of the modules in their order, pinned with the text. */
  order: z.array(z.string()),
  /** Those in which feared things are tried. */
  exposure: z.array(z.string()),
  modules: z.record(z.string(), ModuleFacts),
  /** Days between openings, as the pack says. */
  minDays: z.number(),
  /** Asked for AUDIT-C and the like only from this age on; the youngest of the age band. */
  youngest: z.number(),
  /** When the youth was last there. */
  heardAt: z.number(),
  /** The step of the ladder that was last taken, in days; 0 since they were last heard of. */
  silentStep: z.number(),
  /** Nudges that wait to be seen. */
  nudgedAt: z.optional(z.number()),
  pausedAt: z.optional(z.number()),
  pausedUntil: z.optional(z.number()),
  pausedBy: z.optional(z.enum(['youth', 'therapist', 'clock'])),
  completedAt: z.optional(z.number()),
  endedAt: z.optional(z.number()),
  results: z.array(ScaleResult),
  /** Scales a therapist has sent, not answered yet. */
  assigned: z.array(z.object({ id: z.string(), scale: TotalledScaleId, at: z.number() })),
  flags: z.array(RaisedFlag),
  tasks: z.array(Task),
  talks: z.array(PlannedTalk),
  /** The oldest message of the youth that nobody has answered, and when an answer was promised. */
  waitingMessage: z.optional(z.object({ since: z.number(), promisedBy: z.number() })),
})
export type Treatment = z.output<typeof Treatment>

/** The modules in order, each with what is known of it. */
export const modulesOf = ({ order, modules }: Pick<Treatment, 'order' | 'modules'>) =>
  order.map((id, place) => ({
    id,
    number: place + 1,
    ...(modules[id] ?? { state: 'closed' as const, round: 1 }),
  }))

/** The module the youth is at: the last that is open, else sent, else behind. */
export const currentModuleOf = (treatment: Pick<Treatment, 'order' | 'modules'>) => {
  const all = modulesOf(treatment)
  const last = (...states: readonly ModuleFacts['state'][]) =>
    all.filter(({ state }) => states.includes(state)).at(-1)
  return last('open') ?? last('sent') ?? last('done', 'skipped')
}
