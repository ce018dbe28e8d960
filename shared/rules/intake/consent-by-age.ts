/** Whose yes a referral needs: the young person's always, and guardians' by age and maturity, as the county has agreed. */
import type { Day } from '../opening/shift-times.ts'

export const consentWays = ['youth-alone', 'youth-and-one', 'youth-and-both'] as const
export type ConsentWay = (typeof consentWays)[number]

/** Why one guardian is enough, where the rule asks for both. */
export const whyOne = ['only-guardian', 'danger', 'cannot-be-asked'] as const
export type WhyOne = (typeof whyOne)[number]

interface AgeRule {
  from: number
  /** Whole years, this one included. */
  to: number
  usual: ConsentWay
  /** Both guardians may be one, where the form says why. */
  oneWithReason: boolean
  /** Without guardians where the young person is judged mature enough to decide this. */
  aloneIfMature: boolean
  source: string
  confirmedBy: string | null
}

/** What is known of the agreement is its summary, "both guardians, and the youth by maturity": a lawyer of the county confirms. */
export const consentByAge: readonly AgeRule[] = [
  {
    from: 13,
    to: 17,
    usual: 'youth-and-both',
    oneWithReason: true,
    aloneIfMature: true,
    source:
      'the county’s agreement on children and young people (004): both guardians, and the youth by maturity; FB 6 kap. 11 and 13 §§; patientlagen 4 kap. 3 §. When one is enough is our own reading.',
    confirmedBy: null,
  },
  {
    from: 18,
    to: 24,
    usual: 'youth-alone',
    oneWithReason: false,
    aloneIfMature: false,
    source: 'FB 9 kap. 1 §: of age at 18; the upper age is the clinic’s own',
    confirmedBy: null,
  },
]

/** Whole years on that day. */
export const ageOn = (born: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

export const ageRuleFor = (age: number): AgeRule | undefined =>
  consentByAge.find(({ from, to }) => age >= from && age <= to)

/** What may be chosen at that age; the usual one first. */
export const waysFor = ({ usual, oneWithReason, aloneIfMature }: AgeRule): ConsentWay[] => [
  usual,
  ...(oneWithReason ? (['youth-and-one'] as const) : []),
  ...(aloneIfMature ? (['youth-alone'] as const) : []),
]

export interface SaidYes {
  /** The young person's own yes. */
  youth: boolean
  way: ConsentWay
  whyOne?: WhyOne | undefined
  /** Why they are judged to be mature enough, in words of whoever judged. */
  judgement?: string | undefined
}

export type ConsentFault = 'age' | 'youth' | 'guardians' | 'whyOne' | 'judgement'

/** What is missing before it may be sent or answered; nothing where the consent holds. */
export const consentFaults = (age: number, said: SaidYes): ConsentFault[] => {
  const rule = ageRuleFor(age)
  if (rule === undefined) return ['age']
  const { way } = said
  const isUsual = way === rule.usual
  const needsWhy = way === 'youth-and-one' && !isUsual && said.whyOne === undefined
  const needsJudgement = way === 'youth-alone' && !isUsual && (said.judgement ?? '').trim() === ''
  return [
    ...(said.youth ? [] : (['youth'] as const)),
    ...(waysFor(rule).includes(way) ? [] : (['guardians'] as const)),
    ...(needsWhy ? (['whyOne'] as const) : []),
    ...(needsJudgement ? (['judgement'] as const) : []),
  ]
}

/** What is on record of who says yes just now. */
export interface ConsentNow {
  age: number
  way: ConsentWay
  youth: 'yes' | 'taken-back'
  guardians: 'yes' | 'taken-back'
  /** What the unit itself has judged last; the sender's own judgement is in `way`. */
  judged?: 'mature' | 'not-yet' | undefined
}

/** Whether the case may go on: read, decided and contacted. */
export const consentHolds = ({ age, way, youth, guardians, judged }: ConsentNow): boolean => {
  if (youth === 'taken-back') return false
  const usual = ageRuleFor(age)?.usual ?? 'youth-and-both'
  if (usual === 'youth-alone' || judged === 'mature') return true
  // The unit answers for the care, so its own judgement outweighs the sender's.
  if (way === 'youth-alone') return judged !== 'not-yet'
  return guardians === 'yes'
}
