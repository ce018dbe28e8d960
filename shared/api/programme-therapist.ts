/** The contract of the therapist: what matters first, and everything of one participant on one page. */
import * as z from 'zod/mini'
import { Checklist, FirstStep, Instead } from '../programme/inclusion.ts'
import { ReasonKind } from '../programme/worklist.ts'
import { ScaleId, TotalledScaleId } from '../rules/rating-scales.ts'
import {
  AgeBand,
  Channel,
  Identity,
  Instant,
  OnceId,
  Regime,
  StaffId,
  SubjectId,
} from '../words.ts'
import type { Table } from './endpoint.ts'
import {
  Brief,
  Done,
  DueScale,
  inParticipant,
  Named,
  OccasionText,
  PackName,
  Pin,
  SentHomework,
  Talk,
  TalkKind,
  TaskShown,
  ThreadEntry,
  TreatmentState,
  Written,
} from './programme-words.ts'
import { ModuleStep } from './programme-participant.ts'

export const Reason = z.object({
  kind: ReasonKind,
  since: Instant,
  by: z.optional(Instant),
  task: z.optional(z.string()),
})

/** A row of the worklist; without reasons it is somebody for whom nothing waits. */
export const WorkRow = z.object({
  participant: SubjectId,
  /** Only for those I answer for or cover; others are shown by their reasons alone. */
  alias: z.optional(z.string()),
  name: z.string(),
  state: TreatmentState,
  /** Number of the module they are at, of how many. */
  at: z.int(),
  of: z.int(),
  /** Whole days since they were last heard of. */
  quietDays: z.int(),
  therapist: Named,
  cover: z.optional(Named),
  mine: z.boolean(),
  /** The therapist is away and nobody covers. */
  uncovered: z.boolean(),
  reasons: z.array(Reason),
})
export type WorkRow = z.infer<typeof WorkRow>

export const Worklist = z.object({
  now: Instant,
  me: Named,
  regime: Regime,
  rows: z.array(WorkRow),
  /** Who is away, and until when. */
  away: z.array(z.object({ staff: Named, from: Instant, until: Instant })),
  /** Programmes that may be begun at my unit. */
  offered: z.array(
    z.object({ programme: z.string(), version: z.string(), name: z.string(), origin: z.string() }),
  ),
})
export type Worklist = z.infer<typeof Worklist>

export const ScaleShown = z.object({
  scale: ScaleId,
  title: z.string(),
  highest: z.int(),
  caseness: z.optional(z.int()),
  reliableChange: z.optional(z.int()),
  /** From the first score to the latest. */
  change: z.optional(z.enum(['recovered', 'improved', 'unchanged', 'deteriorated'])),
  results: z.array(
    z.object({
      id: z.string(),
      occasion: OccasionText,
      at: Instant,
      score: z.optional(z.int()),
      /** Staff only; never shown to the youth. */
      band: z.optional(z.string()),
      prorated: z.boolean(),
      flag: z.enum(['none', 'safety', 'immediate']),
      answers: z.array(z.nullable(z.int())),
      difficulty: z.optional(z.int()),
    }),
  ),
})
export type ScaleShown = z.infer<typeof ScaleShown>

export const FlagShown = z.object({
  flag: z.string(),
  at: Instant,
  level: z.enum(['safety', 'immediate']),
  from: z.enum(['check-in', 'phq9']),
  handledAt: z.optional(Instant),
  handledBy: z.optional(z.string()),
  did: z.optional(z.string()),
  words: z.optional(z.string()),
})

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

export const Override = z.object({
  at: Instant,
  by: z.string(),
  kind: OverrideKind,
  module: z.optional(z.string()),
  why: z.optional(OverrideWhy),
  words: z.optional(z.string()),
})

export const StaffModule = z.extend(ModuleStep, {
  title: z.string(),
  promisedBy: z.optional(Instant),
  releasedAt: z.optional(Instant),
  /** What is missing before the next one opens. */
  missing: z.array(z.enum(['read', 'homework', 'check-in', 'days', 'release'])),
  /** The homework field to look at before the next may open, as the pack asks. */
  mustApprove: z.optional(z.string()),
})

export const Note = z.object({
  note: z.string(),
  at: Instant,
  by: Named,
  reason: z.string(),
  assessment: z.string(),
  action: z.string(),
  /** The note that this one corrects; both are kept. */
  corrects: z.optional(z.string()),
})

export const ParticipantPage = z.object({
  now: Instant,
  participant: SubjectId,
  rev: z.int(),
  alias: z.string(),
  identity: Identity,
  /** Only where the law has the contact identified. */
  person: z.optional(z.object({ name: z.string(), personalNumber: z.string() })),
  ageBand: AgeBand,
  state: TreatmentState,
  regime: Regime,
  pin: Pin,
  name: z.string(),
  origin: z.string(),
  therapist: Named,
  cover: z.optional(Named),
  enrolledAt: Instant,
  begunAt: z.optional(Instant),
  heardAt: Instant,
  quietDays: z.int(),
  pausedUntil: z.optional(Instant),
  followUpAt: z.optional(Instant),
  invitationUntil: z.optional(Instant),
  /** How the youth comes back; with none of them, a new invitation is needed. */
  ways: z.object({ passkey: z.boolean(), code: z.boolean() }),
  reasons: z.array(Reason),
  modules: z.array(StaffModule),
  homework: z.array(SentHomework),
  thread: z.array(ThreadEntry),
  scales: z.array(ScaleShown),
  scalesDue: z.array(DueScale),
  weeks: z.array(
    z.object({
      at: Instant,
      module: z.string(),
      answers: z.array(z.nullable(z.int())),
      safety: z.nullable(z.int()),
    }),
  ),
  flags: z.array(FlagShown),
  tasks: z.array(TaskShown),
  talks: z.array(Talk),
  overrides: z.array(Override),
  notes: z.array(Note),
  /** What goes along when the youth presses "jag har kört fast". */
  lineNote: z.optional(z.string()),
  dose: z.object({ modules: z.int(), exposure: z.int(), adequate: z.boolean() }),
  checklist: Checklist,
})
export type ParticipantPage = z.infer<typeof ParticipantPage>

const inModuleOf = z.extend(inParticipant, { module: PackName })
const override = z.strictObject({ why: OverrideWhy, words: z.optional(Brief) })
const Invitation = z.object({ words: z.string(), until: Instant })
const at = '/api/programme/therapist/participants/:participant' as const

export const programmeForTherapist = {
  worklist: {
    method: 'GET',
    path: '/api/programme/therapist/worklist',
    who: 'therapist',
    summary: 'Who needs me, the most important first',
    reply: Worklist,
  },
  enrol: {
    method: 'POST',
    path: '/api/programme/therapist/participants',
    who: 'therapist',
    summary: 'Enrol a youth with the inclusion checklist; what is not so leads to other help',
    body: z.strictObject({
      once: OnceId,
      programme: PackName,
      language: z.string().check(z.regex(/^[a-z]{2,3}(-x-[a-z]+)?$/)),
      /** What I call the youth here: their own choice, no full name needed. */
      alias: z.string().check(z.minLength(1), z.maxLength(40)),
      ageBand: AgeBand,
      checklist: Checklist,
      person: z.optional(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(100)),
          personalNumber: z.string().check(z.regex(/^(\d{8})-?(\d{4})$/)),
        }),
      ),
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('enrolled'),
        participant: SubjectId,
        invitation: Invitation,
      }),
      z.object({ outcome: z.literal('first'), steps: z.array(FirstStep) }),
      z.object({ outcome: z.literal('referral'), to: z.array(Instead) }),
      /** The county's rules ask for an identified contact here, or forbid one. */
      z.object({ outcome: z.enum(['must-identify', 'must-not-identify']) }),
    ]),
  },
  participant: {
    method: 'GET',
    path: at,
    who: 'therapist',
    summary: 'Everything of one participant; the reading is noted',
    params: inParticipant,
    reply: ParticipantPage,
  },
  invite: {
    method: 'POST',
    path: `${at}/invitation`,
    who: 'therapist',
    summary: 'A new invitation; the one before stops working',
    params: inParticipant,
    reply: Invitation,
  },
  giveFeedback: {
    method: 'POST',
    path: `${at}/modules/:module/feedback`,
    who: 'therapist',
    summary: 'Answer the homework, and by default let the next module open',
    params: inModuleOf,
    body: z.strictObject({ once: OnceId, text: Written, release: z.boolean() }),
    reply: Done,
  },
  putBack: {
    method: 'POST',
    path: `${at}/modules/:module/put-back`,
    who: 'therapist',
    summary: 'Ask for something more on the homework',
    params: inModuleOf,
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: Done,
  },
  release: {
    method: 'POST',
    path: `${at}/modules/:module/release`,
    who: 'therapist',
    summary: 'Let the next module open after feedback that kept it closed',
    params: inModuleOf,
    reply: Done,
  },
  openModule: {
    method: 'POST',
    path: `${at}/modules/:module/open`,
    who: 'therapist',
    summary: 'Open a module before its time, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  skipModule: {
    method: 'POST',
    path: `${at}/modules/:module/skip`,
    who: 'therapist',
    summary: 'Skip a module, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  repeatModule: {
    method: 'POST',
    path: `${at}/modules/:module/repeat`,
    who: 'therapist',
    summary: 'Let a module be done once more, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  addExtra: {
    method: 'POST',
    path: `${at}/modules/:module/extra`,
    who: 'therapist',
    summary: 'Add an extra exercise to a module, in own words or from another module',
    params: inModuleOf,
    body: z.strictObject({
      once: OnceId,
      text: Written,
      /** An exercise of the pack, `module.exercise`. */
      exercise: z.optional(z.string().check(z.regex(/^[a-z][\w-]{0,39}\.[a-z][\w-]{0,39}$/))),
    }),
    reply: Done,
  },
  writeTo: {
    method: 'POST',
    path: `${at}/messages`,
    who: 'therapist',
    summary: 'Write to the youth',
    params: inParticipant,
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: z.object({ entry: ThreadEntry }),
  },
  answeredOtherwise: {
    method: 'POST',
    path: `${at}/messages/answered`,
    who: 'therapist',
    summary: 'A message that needs no written answer: seen, or talked about',
    params: inParticipant,
    reply: Done,
  },
  assignScale: {
    method: 'POST',
    path: `${at}/scales`,
    who: 'therapist',
    summary: 'Send a rating scale beside the schedule',
    params: inParticipant,
    body: z.strictObject({ once: OnceId, scale: TotalledScaleId }),
    reply: Done,
  },
  handleFlag: {
    method: 'POST',
    path: `${at}/flags/:flag/handled`,
    who: 'therapist',
    summary: 'What I did about a safety answer',
    params: z.extend(inParticipant, { flag: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)) }),
    body: z.strictObject({
      did: z.enum(['called', 'wrote', 'talked', 'assessed', 'referred', 'emergency', 'other']),
      words: z.optional(Brief),
    }),
    reply: Done,
  },
  finishTask: {
    method: 'POST',
    path: `${at}/tasks/:task/done`,
    who: 'therapist',
    summary: 'A task is done',
    params: z.extend(inParticipant, { task: z.string().check(z.regex(/^[A-Za-z0-9_-]{4,90}$/)) }),
    reply: Done,
  },
  planTalk: {
    method: 'POST',
    path: `${at}/talks`,
    who: 'therapist',
    summary: 'Plan a talk in my calendar of booked times',
    params: inParticipant,
    body: z.strictObject({
      once: OnceId,
      kind: TalkKind,
      start: Instant,
      length: z.int().check(z.minimum(10), z.maximum(120)),
      channel: Channel,
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('planned'), talk: Talk }),
      z.object({ outcome: z.enum(['overlaps', 'too-soon', 'too-far']) }),
    ]),
  },
  callOffTalk: {
    method: 'POST',
    path: `${at}/talks/:talk/call-off`,
    who: 'therapist',
    summary: 'Call a planned talk off; the youth is told',
    params: z.extend(inParticipant, { talk: z.string().check(z.regex(/^b_[A-Za-z0-9_-]{22}$/)) }),
    reply: Done,
  },
  setLineNote: {
    method: 'POST',
    path: `${at}/line-note`,
    who: 'therapist',
    summary: 'What a colleague in the line should know, if the youth lets it go along',
    params: inParticipant,
    body: z.strictObject({ text: Brief }),
    reply: Done,
  },
  addNote: {
    method: 'POST',
    path: `${at}/notes`,
    who: 'therapist',
    summary: 'Sign a note, where the law has a journal; never changed, only corrected',
    params: inParticipant,
    body: z.strictObject({
      once: OnceId,
      reason: Brief,
      assessment: Brief,
      action: Brief,
      corrects: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{8,60}$/))),
    }),
    reply: z.object({ note: Note }),
  },
  pauseFor: {
    method: 'POST',
    path: `${at}/pause`,
    who: 'therapist',
    summary: 'Pause the treatment, as agreed with the youth',
    params: inParticipant,
    body: z.strictObject({ weeks: z.int().check(z.minimum(1), z.maximum(12)) }),
    reply: Done,
  },
  resumeFor: {
    method: 'POST',
    path: `${at}/resume`,
    who: 'therapist',
    summary: 'Go on after a pause, or open a closed treatment again',
    params: inParticipant,
    reply: Done,
  },
  refer: {
    method: 'POST',
    path: `${at}/refer`,
    who: 'therapist',
    summary: 'End because other help fits better',
    params: inParticipant,
    body: z.strictObject({ to: Instead, words: z.optional(Brief) }),
    reply: Done,
  },
  finishFollowUp: {
    method: 'POST',
    path: `${at}/follow-up`,
    who: 'therapist',
    summary: 'The follow-up after three months is done',
    params: inParticipant,
    reply: Done,
  },
  handOver: {
    method: 'POST',
    path: `${at}/hand-over`,
    who: 'therapist',
    summary: 'Hand over to a colleague of the same employer; the youth is told',
    params: inParticipant,
    body: z.strictObject({ to: StaffId, words: z.optional(Brief) }),
    reply: Done,
  },
  coverFor: {
    method: 'POST',
    path: `${at}/cover`,
    who: 'therapist',
    summary: 'Answer for a participant whose therapist is away, or who cannot wait',
    params: inParticipant,
    reply: Done,
  },
  endCover: {
    method: 'POST',
    path: `${at}/cover/end`,
    who: 'therapist',
    summary: 'The therapist is back',
    params: inParticipant,
    reply: Done,
  },
  therapists: {
    method: 'GET',
    path: '/api/programme/therapist/colleagues',
    who: 'therapist',
    summary: 'Colleagues of my employer who have been here lately',
    reply: z.object({
      colleagues: z.array(z.extend(Named, { away: z.boolean(), participants: z.int() })),
    }),
  },
  goAway: {
    method: 'POST',
    path: '/api/programme/therapist/away',
    who: 'therapist',
    summary: 'I am away: what is mine is shown to my colleagues as without anybody',
    body: z.strictObject({ from: Instant, until: Instant }),
    reply: Done,
  },
  comeBack: {
    method: 'POST',
    path: '/api/programme/therapist/away/end',
    who: 'therapist',
    summary: 'I am back',
    reply: Done,
  },
} as const satisfies Table
