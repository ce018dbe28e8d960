/** The words of one question a step, in the programme's chosen language. */
import { scales, type ScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { StepWords } from '../../ui/question-steps.tsx'
import { words } from '../programme-words.ts'

export const stepWords = (): StepWords => {
  const { scale, back } = words()
  return { question: scale.question, skip: scale.skip, back, next: scale.next }
}

/** One that a county has added is called by its own name, as it is by those who send it. */
export const nameOfScale = (scale: ScaleId): string =>
  (words().overview.scales as Readonly<Record<string, string>>)[scale] ?? scales[scale].title
