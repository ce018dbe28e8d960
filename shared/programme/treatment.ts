/** What the rules know of a treatment: times, states and numbers, and no word that anybody wrote. */
import type { SafetyFlag } from '../rules/scales/score-scale.ts'
import type { ScaleId, TotalledScaleId } from '../rules/scales/rating-scales.ts'
import type { ModuleState } from './module-states.ts'
import type { TaskKind } from './task-kinds.ts'
import type { TreatmentState } from './treatment-states.ts'

export interface ModuleFacts {
  state: ModuleState
  /** 1 the first time, one more with every repetition. */
  round: number
  openedAt?: number
  readAt?: number
  checkInAt?: number
  sentAt?: number
  /** When feedback was promised for what was sent. */
  promisedBy?: number
  feedbackAt?: number
  /** The press that answered last, so that a broken-off answer can be sent again. */
  answeredBy?: string
  /** The therapist has let the next module open. */
  releasedAt?: number
  /** Since when nothing more is asked: skipped. */
  skippedAt?: number
}

/** Before, at a module, after, at the follow-up, or sent by a therapist. */
export type Occasion = 'pre' | `m${number}` | 'post' | 'fu3m' | `a${string}`

export interface ScaleResult {
  id: string
  scale: ScaleId
  occasion: Occasion
  at: number
  score?: number
  prorated: boolean
  flag: SafetyFlag
}

export interface RaisedFlag {
  id: string
  at: number
  level: 'safety' | 'immediate'
  from: 'check-in' | 'phq9'
  handledAt?: number
}

export interface Task {
  /** Made of what caused it, so that nothing causes it twice. */
  id: string
  kind: TaskKind
  since: number
  by?: number
  doneAt?: number
}

export const talkKinds = ['start', 'middle', 'end', 'follow-up', 'extra'] as const
export type TalkKind = (typeof talkKinds)[number]

export interface PlannedTalk {
  id: string
  kind: TalkKind
  at: number
  /** Minutes. */
  length: number
  calledOff?: true
}

export interface Treatment {
  state: TreatmentState
  enrolledAt: number
  begunAt?: number
  invitedUntil?: number
  /** Ids of the modules in their order, pinned with the text. */
  order: readonly string[]
  /** Those in which feared things are tried. */
  exposure: readonly string[]
  modules: Readonly<Record<string, ModuleFacts>>
  /** Days between openings, as the pack says. */
  minDays: number
  /** Asked for AUDIT-C and the like only from this age on; the youngest of the age band. */
  youngest: number
  /** When the youth was last there. */
  heardAt: number
  /** The step of the ladder that was last taken, in days; 0 since they were last heard of. */
  silentStep: number
  /** Nudges that wait to be seen. */
  nudgedAt?: number
  pausedAt?: number
  pausedUntil?: number
  pausedBy?: 'youth' | 'therapist' | 'clock'
  completedAt?: number
  endedAt?: number
  results: readonly ScaleResult[]
  /** Scales a therapist has sent, not answered yet. */
  assigned: readonly { id: string; scale: TotalledScaleId; at: number }[]
  flags: readonly RaisedFlag[]
  tasks: readonly Task[]
  talks: readonly PlannedTalk[]
  /** The oldest message of the youth that nobody has answered, and when an answer was promised. */
  waitingMessage?: { since: number; promisedBy: number }
}

/** The modules in order, each with what is known of it. */
export const modulesOf = ({ order, modules }: Pick<Treatment, 'order' | 'modules'>) =>
  order.map((id, place) => ({
    id,
    number: place + 1,
    ...(modules[id] ?? { state: 'closed' as const, round: 1 }),
  }))

/** The module the youth is at: the last that is open or sent, else the last that is behind. */
export const hereIn = (treatment: Pick<Treatment, 'order' | 'modules'>) => {
  const all = modulesOf(treatment)
  const going = all.filter(({ state }) => state === 'open' || state === 'sent')
  return going.at(-1) ?? all.filter(({ state }) => state !== 'closed').at(-1)
}
