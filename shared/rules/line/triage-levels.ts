/** The level that a youth's own choice gives. Apart from the schemas, so that a page need not fetch what reads those. */

const levels = {
  danger: 1,
  'not-live': 2,
  selfharm: 2,
  violence: 2,
  distress: 3,
  talk: 4,
  question: 5,
} as const

/** Source: county requirement R1. `confirmedBy` is null until a clinician of the county signs it. */
export const triageRule = {
  levels,
  source: 'R1, open five-level rule',
  confirmedBy: null as string | null,
} as const

/** The level of a visit from the youth's own choice. */
export const levelOf = (urgency: keyof typeof levels): (typeof levels)[keyof typeof levels] =>
  levels[urgency]
