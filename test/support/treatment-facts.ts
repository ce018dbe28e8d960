/** Treatments for tests of the rules: facts only, eight modules, a clock that starts on a Wednesday. */
import type { ModuleFacts, Treatment } from '../../shared/programme/treatment/treatment.ts'

export const day = 24 * 3_600_000
/** Wednesday 2 September 2026, 12.00 local time: no holiday and no change of the clock is near. */
export const start = Date.UTC(2026, 8, 2, 10)

export const order = ['karta', 'kurva', 'falla', 'trappa', 'testa', 'oro', 'hogre', 'behall']

export const treatment = (more: Partial<Treatment> = {}): Treatment => ({
  state: 'active',
  enrolledAt: start,
  begunAt: start,
  order,
  exposure: ['trappa', 'testa', 'hogre'],
  modules: {},
  minDays: 5,
  youngest: 16,
  heardAt: start,
  silentStep: 0,
  results: [],
  assigned: [],
  flags: [],
  tasks: [],
  talks: [
    { id: 'a', kind: 'start', at: start, length: 30 },
    { id: 'b', kind: 'middle', at: start, length: 30 },
    { id: 'c', kind: 'end', at: start, length: 30 },
  ],
  ...more,
})

/** A module with all done, opened at `openedAt` and answered two days later. */
export const doneModule = (openedAt: number): ModuleFacts => ({
  state: 'done',
  round: 1,
  openedAt,
  readAt: openedAt + 1,
  checkInAt: openedAt + 2,
  sentAt: openedAt + day,
  promisedBy: openedAt + 3 * day,
  feedbackAt: openedAt + 2 * day,
  releasedAt: openedAt + 2 * day,
})
