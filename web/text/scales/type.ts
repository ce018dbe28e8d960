/** The few words around a scale in the talk; the instrument itself is never translated by us. */
import type { StepWords } from '../../ui/question-steps.tsx'

export interface ScaleWords extends StepWords {
  sent: string
  open: string
  close: string
  ready: string
  see: string
  help: string
  /** The question of safety was left out: nothing was said, and nothing is thanked for. */
  helpAsWell: string
  send: string
  thanks: string
  failed: string
}
