/** What comes first in a therapist's evening: safety, worse, broken promises, silence, ready, the rest. */
import * as z from 'zod/mini'
import { isUnderWay } from './treatment-states.ts'
import { programmeRule } from '../programme-rule.ts'
import type { Treatment } from './treatment.ts'
import { turnsOf } from './whose-turn.ts'
import { quietSince, silentDays } from './silence.ts'
import type { TaskKind } from './task-kinds.ts'

/** In the order in which they matter. */
export const ReasonKind = z.enum([
  'safety-now',
  'safety',
  'deterioration',
  'late-feedback',
  'late-message',
  'uncovered',
  'silence-28',
  'silence-21',
  'silence-14',
  'silence-7',
  'ready',
  'release',
  'message',
  'case-review',
  'erasure-asked',
  'taken-over',
  'left',
  'plan-talk',
  'follow-up',
  'invitation-unused',
])
export type ReasonKind = z.infer<typeof ReasonKind>

export interface Reason {
  kind: ReasonKind
  /** Since when it waits, ms. */
  since: number
  /** When it was promised, if it was. */
  by?: number
  /** The task it is, when it is one that can be done with. */
  task?: string
}

const ofTask: Record<TaskKind, ReasonKind> = {
  deterioration: 'deterioration',
  'case-review': 'case-review',
  silence: 'silence-7',
  call: 'silence-14',
  'paused-silent': 'silence-21',
  'closed-silent': 'silence-28',
  'invitation-unused': 'invitation-unused',
  'plan-start-talk': 'plan-talk',
  'plan-middle-talk': 'plan-talk',
  'plan-end-talk': 'plan-talk',
  'taken-over': 'taken-over',
  'erasure-asked': 'erasure-asked',
  left: 'left',
}

const place = (kind: ReasonKind): number => ReasonKind.options.indexOf(kind)

/** The more important first, then whoever has waited longest. */
export const reasonOrder = (a: Reason, b: Reason): number =>
  place(a.kind) - place(b.kind) || a.since - b.since

const silenceKinds: readonly ReasonKind[] = ['silence-7', 'silence-14', 'silence-21', 'silence-28']

/** Of several steps of one silence only the highest is shown. */
const highestSilence = (reasons: readonly Reason[]): Reason[] => {
  const silent = reasons.filter(({ kind }) => silenceKinds.includes(kind))
  const [highest] = [...silent].sort(reasonOrder)
  return [
    ...reasons.filter(({ kind }) => !silenceKinds.includes(kind)),
    ...(highest === undefined ? [] : [highest]),
  ]
}

/** Waits until the follow-up is held, also when a talk for it has been planned and has passed. */
const followUpDue = ({ state, completedAt, talks }: Treatment, now: number): Reason[] => {
  if (state !== 'keeping' || completedAt === undefined) return []
  const planned = talks.filter(({ kind, calledOff }) => kind === 'follow-up' && calledOff !== true)
  const since = Math.max(completedAt + programmeRule.followUpAfter, ...planned.map(({ at }) => at))
  return since <= now ? [{ kind: 'follow-up', since }] : []
}

/** Everything that somebody has to do for this participant, the most important first. */
export const reasonsFor = (treatment: Treatment, now: number, uncovered = false): Reason[] => {
  const flags = treatment.flags
    .filter(({ handledAt }) => handledAt === undefined)
    .map(({ level, at }): Reason => ({
      kind: level === 'immediate' ? 'safety-now' : 'safety',
      since: at,
    }))
  const turns = turnsOf(treatment, now).flatMap((turn): Reason[] => {
    if (turn.of !== 'therapist') return []
    const { does, since, by } = turn
    if (does === 'release')
      return isUnderWay(treatment.state) ? [{ kind: 'release', since, by }] : []
    return [{ kind: by !== undefined && by < now ? 'late-feedback' : 'ready', since, by }]
  })
  const waiting = treatment.waitingMessage
  const message: Reason[] =
    waiting === undefined
      ? []
      : [
          {
            kind: waiting.promisedBy < now ? 'late-message' : 'message',
            since: waiting.since,
            by: waiting.promisedBy,
          },
        ]
  const quiet = quietSince(treatment)
  const isSilent = quiet !== undefined && silentDays(quiet, now) >= 7
  const tasks = treatment.tasks
    .filter(({ doneAt }) => doneAt === undefined)
    // A youth who is there again has ended the silence, whether or not somebody called.
    .filter(({ kind }) => isSilent || !['silence', 'call', 'paused-silent'].includes(kind))
    .map(({ id, kind, since, by }): Reason => ({ kind: ofTask[kind], since, by, task: id }))
  const covered: Reason[] =
    uncovered && isUnderWay(treatment.state) ? [{ kind: 'uncovered', since: now }] : []
  return highestSilence([
    ...flags,
    ...turns,
    ...message,
    ...followUpDue(treatment, now),
    ...tasks,
    ...covered,
  ]).sort(reasonOrder)
}

export interface Listed {
  id: string
  reasons: readonly Reason[]
}

/** By the most important reason of each; those who need nothing come last, always in the same order. */
export const worklistOrder = (a: Listed, b: Listed): number => {
  const [first] = a.reasons
  const [other] = b.reasons
  if (first === undefined || other === undefined) {
    if (first !== other) return first === undefined ? 1 : -1
    return a.id < b.id ? -1 : 1
  }
  return reasonOrder(first, other) || (a.id < b.id ? -1 : 1)
}
