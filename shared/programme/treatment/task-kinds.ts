/** What somebody has to do for a participant, as the clock or an answer asks for it. */
import * as z from 'zod/mini'

export const TaskKind = z.enum([
  /** Worse by more than chance. */
  'deterioration',
  /** Not better by more than chance when module 5 is answered. */
  'case-review',
  'silence',
  'call',
  /** A pause that the clock began. */
  'paused-silent',
  /** Closed kindly by the clock after 28 silent days: somebody looks at it once. */
  'closed-silent',
  /** The invitation has not been used for a week. */
  'invitation-unused',
  'plan-start-talk',
  'plan-middle-talk',
  'plan-end-talk',
  /** Handed over from a colleague: read it through. */
  'taken-over',
  /** The youth wants everything erased and the law wants a person to decide. */
  'erasure-asked',
  /** The youth left: a friendly word, and where else there is help. */
  'left',
])
export type TaskKind = z.infer<typeof TaskKind>
