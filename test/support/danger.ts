/** A youth in acute danger, in the line or in a talk, for domain tests. */
import { raiseAlarm } from '../../functions/use-cases/safety/alarm.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { isTaken, youthJoins } from './county.ts'
import type { TestWorld } from './test-world.ts'

export const place = { v: 0, kid: 'none', data: 'Vid-bron' }

export const inDanger = async (world: TestWorld) => {
  const youth = await youthJoins(world, { urgency: 'danger' })
  await raiseAlarm(world, youth.visit)
  return youth
}
export const inTalk = async (world: TestWorld) => {
  const youth = await inDanger(world)
  await isTaken(world, youth)
  return youth
}
export const alarmsSeen = async (world: TestWorld) => showLine(await lineNow(world)).alarms
export const counted = (world: TestWorld, event: string) =>
  world.logged.filter((one) => one === event).length
