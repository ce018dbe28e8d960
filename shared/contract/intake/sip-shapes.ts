/** What a plan made together (SIP) consists of, as its pages and the server know it. */
import * as z from 'zod/mini'
import { whyOne } from '../../rules/intake/consent-by-age.ts'
import { followUpRule } from '../../rules/sip/sip-questions.ts'
import { principals, sides, sipAnswers, sipMust, sipRule } from '../../rules/sip/sip-rule.ts'
import { sipStates } from '../../rules/sip/sip-states.ts'
import { Instant, UnitId } from '../../ids.ts'

export const SipId = z.string().check(z.regex(/^p_[A-Za-z0-9_-]{22,40}$/))
export type SipId = z.infer<typeof SipId>

const words = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))
const maybe = (longest: number) => z.optional(z.string().check(z.trim(), z.maxLength(longest)))
const {
  longestName,
  longestGoal,
  longestWhere,
  longestWords,
  mostParties,
  mostGoals,
  mostMeasures,
} = sipRule

export const SipDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
export const Words = words(longestWords)
export const MaybeWords = maybe(longestWords)
export const Goals = z.array(words(longestGoal)).check(z.maxLength(mostGoals))

export const PartyId = z.string().check(z.regex(/^[a-z0-9]{1,8}$/))
const named = {
  party: PartyId,
  /** An employer of the county that reads the plan at its own desk; absent for everybody else. */
  unit: z.optional(UnitId),
  /** By role and employer, or as the youth calls them. */
  name: words(longestName),
}
/** Somebody who is to take part. */
export const PartyWished = z.strictObject(named)
export const Parties = z.array(PartyWished).check(z.maxLength(mostParties))
const Party = z.object({
  ...named,
  /** The youth has said yes to them, by name. */
  yes: z.boolean(),
})

const Side = z.enum(sides)
export const Measure = z.object({
  what: words(longestGoal),
  /** Their role, and who employs them. */
  who: words(longestName),
  side: Side,
  when: words(longestName),
})
export const Measures = z.array(Measure).check(z.maxLength(mostMeasures))

export const Responsible = z.object({ side: z.enum(principals), name: words(longestName) })

export const meetingPlaces = [
  'here',
  'school',
  'social-services',
  'telephone',
  /** In a service of the employer's own: the rooms here bear one guest. */
  'video',
  'elsewhere',
] as const
export const MeetingPlace = z.enum(meetingPlaces)
export type MeetingPlace = z.infer<typeof MeetingPlace>
export const Where = maybe(longestWhere)
const Meeting = z.object({ at: Instant, place: MeetingPlace, where: Where })

/** From not at all to wholly; absent for "I do not know". */
const Scale = z.optional(z.int().check(z.minimum(1), z.maximum(followUpRule.scale.length)))
const answersOf = <Q extends string>(questions: readonly Q[]) =>
  z.object(Object.fromEntries(questions.map((one) => [one, Scale])) as Record<Q, typeof Scale>)
export const YouthAnswers = answersOf(followUpRule.youth)
export const StaffAnswers = answersOf(followUpRule.staff)
const answered = { at: Instant, words: z.optional(z.string()) }

export const sipSteps = [
  'wished',
  'proposed',
  'prepared',
  'goals',
  'yes',
  'guardians-yes',
  'guardians-taken-back',
  'mature',
  'not-yet',
  'taken-back',
  'declined',
  'called',
  'written',
  'handed-out',
  'youth-answered',
  'followed-up',
  'closed',
] as const
export const SipStep = z.object({
  kind: z.enum(sipSteps),
  at: Instant,
  /** First name of a member of staff; absent for the youth. */
  by: z.optional(z.string()),
  /** Why, or to whom. */
  words: z.optional(z.string()),
})
export type SipStep = z.infer<typeof SipStep>

/** What is sealed as the youth's: all of it, as it stands after one press. */
export const SipText = z.object({
  person: z.object({ firstName: z.string(), lastName: z.string(), born: z.string() }),
  wish: z.string(),
  goals: z.array(z.string()),
  parties: z.array(Party),
  measures: z.array(Measure),
  responsible: z.optional(Responsible),
  meeting: z.optional(Meeting),
  /** The hash of each one's link. */
  calls: z.record(z.string(), z.string()),
  youth: z.optional(z.object({ ...answered, answers: YouthAnswers })),
  staff: z.optional(z.object({ ...answered, answers: StaffAnswers })),
  step: SipStep,
})
export type SipText = z.infer<typeof SipText>

export const SipRow = z.object({
  sip: SipId,
  rev: z.int(),
  state: z.enum(sipStates),
  since: Instant,
  /** When what is next is to be done at the latest. */
  due: z.optional(Instant),
  followUpOn: z.optional(SipDay),
})
export type SipRow = z.infer<typeof SipRow>

export const CallAnswer = z.enum(['comes', 'cannot'])

export const SipShown = z.object({
  ...SipRow.shape,
  keeper: z.string(),
  person: z.object({ firstName: z.string(), lastName: z.string() }),
  age: z.int(),
  consent: z.object({
    youth: z.enum(sipAnswers),
    guardians: z.enum(sipAnswers),
    judged: z.optional(z.enum(['mature', 'not-yet'])),
    until: z.optional(Instant),
    /** Whose yes is still asked for. */
    missing: z.array(z.enum(['youth', 'guardians'])),
  }),
  wish: z.string(),
  goals: z.array(z.string()),
  parties: z.array(
    z.object({ ...Party.shape, called: z.boolean(), answer: z.optional(CallAnswer) }),
  ),
  measures: z.array(Measure),
  responsible: z.optional(Responsible),
  meeting: z.optional(Meeting),
  youth: SipText.shape.youth,
  staff: SipText.shape.staff,
  missing: z.array(z.enum(sipMust.fields)),
  steps: z.array(SipStep),
})
export type SipShown = z.infer<typeof SipShown>

/** What another employer is let see: the plan itself, and nothing of how it came about. */
export const SharedSip = z.object({
  keeper: UnitId,
  from: z.string(),
  sip: SipId,
  state: z.enum(sipStates),
  since: Instant,
})
export type SharedSip = z.infer<typeof SharedSip>
export const SharedSipShown = z.object({
  ...SharedSip.shape,
  person: SipShown.shape.person,
  goals: SipShown.shape.goals,
  parties: z.array(z.string()),
  measures: SipShown.shape.measures,
  responsible: SipShown.shape.responsible,
  meeting: SipShown.shape.meeting,
  followUpOn: z.optional(SipDay),
})
export type SharedSipShown = z.infer<typeof SharedSipShown>

export const WhyOne = z.enum(whyOne)
