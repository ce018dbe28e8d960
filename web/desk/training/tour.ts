/** The first day, step by step: each is over when it has been done, or when whoever practises goes on. */
import type { RunEvent } from '../../../shared/training/review.ts'
import type { trainingText } from '../../text/training/sv.ts'

type StepName = keyof typeof trainingText.tour.steps

interface TourStep {
  name: StepName
  /** What is pointed at. */
  at: string
  isDone?: (event: RunEvent) => boolean
}

const did =
  (act: (RunEvent & { type: 'did' })['act']) =>
  (event: RunEvent): boolean =>
    event.type === 'did' && event.act === act
const is =
  (type: RunEvent['type']) =>
  (event: RunEvent): boolean =>
    event.type === type

export const tourSteps: readonly TourStep[] = [
  { name: 'here', at: '.duty', isDone: did('came') },
  { name: 'take', at: '.take-next', isDone: did('took') },
  { name: 'card', at: '.column-work', isDone: is('met') },
  { name: 'write', at: '.column-talk', isDone: is('wrote') },
  { name: 'replies', at: '.column-talk' },
  { name: 'tools', at: '.work-tabs' },
  { name: 'end', at: '.column-talk', isDone: is('left') },
  { name: 'close', at: '.column-work', isDone: did('closed') },
  { name: 'done', at: '.training-bar' },
]

/** Where the tour stands: behind everything that has been done, and never before where it was. */
export const tourAt = (from: number, events: readonly RunEvent[]): number => {
  const last = tourSteps.findLastIndex(({ isDone }) => isDone !== undefined && events.some(isDone))
  return Math.min(tourSteps.length - 1, Math.max(from, last + 1))
}
