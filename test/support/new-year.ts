/** When the year in which a test world begins has become a year that is told of. */
import type { TestWorld } from './test-world.ts'

export const newYearIsTold = (world: TestWorld): void => {
  const told = Date.UTC(2027, 0, 3, 9)
  world.pass(Math.max(0, told - world.now()))
}
