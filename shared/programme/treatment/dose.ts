/** How much of the programme somebody has had (I6): five modules, two of them with exposure. */
import { programmeRule } from '../programme-rule.ts'
import { modulesOf, type Treatment } from './treatment.ts'

export interface Dose {
  /** Modules whose homework was sent. */
  modules: number
  exposure: number
  adequate: boolean
}

export const doseOf = (treatment: Pick<Treatment, 'order' | 'modules' | 'exposure'>): Dose => {
  const worked = modulesOf(treatment).filter(({ sentAt }) => sentAt !== undefined)
  const exposure = worked.filter(({ id }) => treatment.exposure.includes(id)).length
  const { dose } = programmeRule
  return {
    modules: worked.length,
    exposure,
    adequate: worked.length >= dose.modules && exposure >= dose.exposure,
  }
}

/** The number of the last module whose homework was sent; 0 for none. */
export const reachedModule = (treatment: Pick<Treatment, 'order' | 'modules'>): number =>
  Math.max(
    0,
    ...modulesOf(treatment).flatMap(({ number, sentAt }) => (sentAt === undefined ? [] : [number])),
  )
