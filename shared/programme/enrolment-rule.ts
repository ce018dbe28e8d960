/** Where a programme is offered until an admin says otherwise, and where its contact is identified. */
import type { AgeBand, Regime, UnitId } from '../ids.ts'

export const enrolmentRule: {
  offeredAt: readonly UnitId[]
  /** Whether the youth's name and number are asked for, by the law of the employer. */
  identity: Readonly<Record<Regime, 'required' | 'allowed' | 'forbidden'>>
  /** May the youth erase everything at once, or does a person answer because the law keeps a journal? */
  erasure: Readonly<Record<Regime, 'at-once' | 'asked'>>
  source: string
  confirmedBy: string | null
} = {
  offeredAt: ['region-dalarna'],
  identity: { SoL: 'forbidden', HSL: 'allowed' },
  erasure: { SoL: 'at-once', HSL: 'asked' },
  source:
    'SoL: advice, the youth may be anonymous. HSL and PDL: a lawyer of the county decides whether the programme is care that asks for an identified patient',
  confirmedBy: null,
}

/** Characters; what a youth is called, and the name of one who is known. */
export const longestInEnrolment = { alias: 40, name: 100 } as const

/** The youngest age of a band. */
export const youngestOf: Readonly<Record<AgeBand, number>> = {
  '13-15': 13,
  '16-17': 16,
  '18-20': 18,
  '21-24': 21,
}
