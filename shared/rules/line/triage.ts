/**
 * The open five-level rule (clinical requirement R1). Input is the youth's own choice, nothing
 * else: no free text is read and nothing is scored. The rule is shown in words to everybody.
 */
import * as z from 'zod/mini'
import { levelOf } from './triage-levels.ts'

export { levelOf, triageRule } from './triage-levels.ts'

/** P1 acute danger … P5 information. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type Level = z.infer<typeof Level>

/** What the youth says is most urgent, in the order the choices are shown. */
export const Urgency = z.enum([
  'danger',
  'not-live',
  'selfharm',
  'violence',
  'distress',
  'talk',
  'question',
])
export type Urgency = z.infer<typeof Urgency>

/** The safety item of a form is the youth's own answer too: what it says is most urgent, by its flag. */
export const answerRule: {
  urgency: Record<'safety' | 'immediate', Urgency>
  source: string
  confirmedBy: string | null
} = {
  urgency: { safety: 'not-live', immediate: 'danger' },
  source: 'R1, P1 is what the youth says or an immediate flag; PHQ-9 item 9, clinical rule',
  confirmedBy: null,
}

/** The graver of what was chosen and what an answer to a safety item says; never the milder. */
export const urgencyWith = (
  chosen: Urgency,
  flags: readonly ('none' | 'safety' | 'immediate')[],
): Urgency =>
  flags
    .flatMap((flag) => (flag === 'none' ? [] : [answerRule.urgency[flag]]))
    .reduce((most, said) => (levelOf(said) < levelOf(most) ? said : most), chosen)

/** Why a counsellor changed a level: a closed list, so that no free text is stored. */
export const LevelReason = z.enum([
  'youth-said',
  'worse-now',
  'calmer-now',
  'mistaken-choice',
  'colleague-knows',
])
export type LevelReason = z.infer<typeof LevelReason>

/** More urgent, or less urgent than before. */
export type LevelWay = 'raised' | 'lowered'

/** Which reasons hold for which way. Less urgent than the youth chose is always told to the youth. */
export const levelChangeRule: {
  reasons: Record<LevelReason, readonly LevelWay[]>
  source: string
  confirmedBy: string | null
} = {
  reasons: {
    'youth-said': ['raised', 'lowered'],
    'worse-now': ['raised'],
    'calmer-now': ['lowered'],
    'mistaken-choice': ['raised', 'lowered'],
    'colleague-knows': ['raised', 'lowered'],
  },
  source: 'R1, a counsellor may change the level with a reason; the list is our own proposal',
  confirmedBy: null,
}

/** Undefined when it is the same level. */
export const levelWay = (from: Level, to: Level): LevelWay | undefined =>
  from === to ? undefined : to < from ? 'raised' : 'lowered'

/** The graver of what the youth chose and what it was changed to: no change hides a bad ending (R8). */
export const gravest = ({ level, chose = level }: { level: Level; chose?: Level }): Level =>
  level < chose ? level : chose

/** The youth says it is more urgent: what they said is what counts, also when it is changed later. */
export const asSaid = (
  { chose }: { chose?: Level | undefined },
  level: Level,
): { level: Level; chose?: Level } =>
  chose !== undefined && chose > level ? { level, chose: level } : { level }
