/** Which tools a talk has, and the one that stands beside it: whatever the talk needs next unless another was chosen. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'

/** What is open in the work area, beside the talk. */
export type Tool =
  | 'know'
  | 'procedure'
  | 'assess'
  | 'concern'
  | 'directory'
  | 'refer'
  | 'scale'
  | 'colleague'
  | 'journal'
  | 'close'

type Of = Pick<DeskVisit, 'state' | 'identity' | 'level'>

const whileTalking = [
  'know',
  'procedure',
  'assess',
  'concern',
  'directory',
  'refer',
  'scale',
  'colleague',
] as const
/** A report of concern is often written when the youth has gone. */
const afterwards = ['close', 'know', 'concern'] as const

/** In the order in which they stand. */
export const toolsFor = ({ state, identity }: Of): readonly Tool[] => {
  const these = state === 'over' ? afterwards : whileTalking
  return identity === 'identified' ? [...these, 'journal'] : these
}

/** Whoever writes when the talk ends goes on writing; everybody else has the closing form. */
const isWriting = (chosen: Tool | undefined) => chosen === 'concern' || chosen === 'journal'

/** By visit, as they were chosen; the choice of a talk that is over is its own. */
export type Chosen = Readonly<Record<string, Tool | undefined>>

export const chosenAs = ({ visit, state }: Pick<DeskVisit, 'visit' | 'state'>): string =>
  state === 'over' ? `${visit} over` : visit

export const openTool = (chosen: Chosen, visit: Of & Pick<DeskVisit, 'visit'>): Tool => {
  const before = chosen[visit.visit]
  const isOver = visit.state === 'over'
  const wanted = chosen[chosenAs(visit)] ?? (isOver && isWriting(before) ? before : undefined)
  if (wanted !== undefined && toolsFor(visit).includes(wanted)) return wanted
  if (isOver) return 'close'
  return visit.level === 1 ? 'procedure' : 'know'
}
