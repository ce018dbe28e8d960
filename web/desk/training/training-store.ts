/** What the training room knows on this page: who is met, and what has happened. Gone with the tab. */
import { computed, signal } from '@preact/signals'
import type { TrainingAct } from '../../../shared/training/checks.ts'
import type { RunEvent } from '../../../shared/training/review.ts'
import type { Script } from '../../../shared/training/script.ts'

export const trainingPlace = '#ova'
export const trainingAddress = `/personal/${trainingPlace}`

/** Undefined while nobody has been chosen. */
export const met = signal<Script | undefined>(undefined)
export const events = signal<readonly RunEvent[]>([])
/** When whoever practises has had enough; what happens afterwards is not looked at. */
export const finishedAt = signal<number | undefined>(undefined)

/** The county has broken off: nobody answers, and the practice can only be ended. */
export const hasStopped = signal(false)

/** Tells the county of what is done on the page alone. */
export const noteAct = signal<(act: TrainingAct) => void>(() => undefined)

export const happened = (event: RunEvent): void => {
  if (finishedAt.peek() === undefined) events.value = [...events.peek(), event]
}

/** Everybody who was to come has come and gone. */
export const allLeft = computed(() => {
  const left = events.value.filter(({ type }) => type === 'left').length
  return met.value !== undefined && left >= met.value.youths.length
})
