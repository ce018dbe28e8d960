/**
 * The structured assessment (R5): what a clinician has asked about and the clinician's own
 * judgement. Nothing here is computed: instruments alone must not judge the risk of suicide
 * (Socialstyrelsen), and no part of the software ever prints that a risk is low.
 */
import * as z from 'zod/mini'

const oneOf = <const T extends [string, ...string[]]>(values: T) => z.optional(z.enum(values))
const some = <const T extends [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).check(z.maxLength(values.length))
/** A few words of the clinician's own; sealed with the rest, gone with the visit. */
const words = z.optional(z.string().check(z.maxLength(400)))

export const RiskAssessment = z.strictObject({
  thoughts: oneOf(['none', 'passive', 'active', 'not-asked']),
  plan: oneOf(['none', 'vague', 'decided', 'not-asked']),
  means: oneOf(['none', 'can-get', 'at-hand', 'not-asked']),
  intent: oneOf(['none', 'unsure', 'means-to', 'not-asked']),
  attempts: oneOf(['none', 'earlier', 'lately', 'not-asked']),
  triggers: some([
    'loss',
    'conflict',
    'violence',
    'shame',
    'school',
    'illness',
    'substances',
    'other',
  ]),
  protection: some(['person', 'future', 'belief', 'care', 'pet', 'plan', 'other']),
  near: some(['alone', 'adult', 'friend', 'child', 'threat']),
  /** The clinician's own, never the software's. */
  judgement: oneOf(['lower', 'raised', 'high', 'hard-to-judge']),
  actions: some([
    'safety-plan',
    'means-away',
    'adult-told',
    'second-key',
    'called-112',
    'referred',
    'new-time',
  ]),
  /** First name of the second assessor, as the clinician writes it. */
  second: z.optional(z.string().check(z.maxLength(60))),
  followUp: oneOf(['today', 'tomorrow', 'within-3-days', 'within-a-week', 'none']),
  words,
})
export type RiskAssessment = z.infer<typeof RiskAssessment>

/** Structured suicide risk assessment in the Swedish classification of care measures. */
export const assessmentCode = { kva: 'AU118', source: 'KVÅ', confirmedBy: null } as const
