/** Where a text asks for the letter to oneself, whether one is written, and when it opens. */
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { packOf } from './pack-of.ts'
import type { TreatmentItem } from './treatment-item.ts'

export interface LetterPlace {
  module: string
  field: string
  optional: boolean
}

/** The homework that carries it. */
export const letterPlaceOf = (treatment: Pick<TreatmentItem, 'pin'>): LetterPlace | undefined =>
  packOf(treatment)?.modules.flatMap(({ id, letter, homework }) =>
    homework
      .filter((field) => field.id === letter)
      .map((field) => ({ module: id, field: field.id, optional: field.optional === true })),
  )[0]

/** True when one went with the homework: always, where the homework cannot be sent without it. */
export const isLetterSent = (treatment: TreatmentItem): boolean => {
  const place = letterPlaceOf(treatment)
  if (place === undefined || treatment.modules[place.module]?.sentAt === undefined) return false
  return !place.optional || treatment.letterSent === true
}

export const isLetterWritten = (treatment: TreatmentItem): boolean =>
  treatment.letterAt !== undefined || isLetterSent(treatment)

/** When the letter to oneself opens: three months after the end, however the end came. */
export const letterOpensAt = ({ completedAt, endedAt }: TreatmentItem): number | undefined => {
  const end = completedAt ?? endedAt
  return end === undefined ? undefined : end + programmeRule.followUpAfter
}
