/** The four whole weeks that a board tells of, by the calendar: 30 November to 27 December 2026, told from the 30th on. */
import type { TestWorld } from './test-world.ts'

const until = (world: TestWorld, at: number): void => world.pass(Math.max(0, at - world.now()))

export const fourWeeksBegin = (world: TestWorld): void => until(world, Date.UTC(2026, 10, 30, 18))
export const fourWeeksAreTold = (world: TestWorld): void => until(world, Date.UTC(2026, 11, 30, 9))
