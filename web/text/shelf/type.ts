/** The words around the shelf of self-help; what stands on it comes from the programme. */
import type { TimerText } from '../../ui/worry-timer.tsx'

export interface ShelfText {
  /** Where it is kept, said truthfully. */
  kept: string
  /** The tab takes no more, or keeps nothing at all. */
  full: string
  unreviewed: string
  example: (name: string) => string
  optional: string
  row: (number: number) => string
  add: string
  notSet: string
  timer: TimerText
  print: string
  clear: string
  clearAsk: string
  clearYes: string
  clearNo: string
  cleared: string
}
