/** Where a text asks for the letter to oneself, whether one is written, and when it opens. */
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { packOf } from './pack-of.ts'
import type { TreatmentItem } from './treatment-item.ts'

export interface LetterPlace {
  module: string
  field: string
}

/** The homework that carries it. */
export const letterPlaceOf = (treatment: Pick<TreatmentItem, 'pin'>): LetterPlace | undefined =>
  packOf(treatment)?.modules.flatMap(({ id, exercises }) =>
    exercises.flatMap(({ kind, fields: [field] }) =>
      kind === 'letter' && field !== undefined ? [{ module: id, field: field.id }] : [],
    ),
  )[0]

export const isLetterWritten = (treatment: TreatmentItem): boolean => {
  const place = letterPlaceOf(treatment)
  const sentAt = place && treatment.modules[place.module]?.sentAt
  return treatment.letterAt !== undefined || sentAt !== undefined
}

/** When the letter to oneself opens: three months after the end, however the end came. */
export const letterOpensAt = ({ completedAt, endedAt }: TreatmentItem): number | undefined => {
  const end = completedAt ?? endedAt
  return end === undefined ? undefined : end + programmeRule.followUpAfter
}
