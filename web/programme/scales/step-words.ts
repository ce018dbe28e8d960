/** The words of one question a step, in the programme's chosen language. */
import type { StepWords } from '../../ui/question-steps.tsx'
import { words } from '../programme-words.ts'

export const stepWords = (): StepWords => {
  const { scale, back } = words()
  return { question: scale.question, skip: scale.skip, back, next: scale.next }
}
