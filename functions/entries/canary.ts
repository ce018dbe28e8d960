/** Lambda entry: walks through the clinic as a visit does, every few minutes, and leaves nothing. */
import { awsWorld, lazily, told } from '../cloud/world.aws.ts'
import { countyApart, sweepApart } from '../cloud/canary/apart.ts'
import { makeMark } from '../cloud/canary/mark.ts'
import { StepFailed, visit } from '../cloud/canary/visit.ts'
import { setOpeningHours } from '../opening/index.ts'

const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}))

const ports = lazily(awsWorld)

/** Throws what went wrong: a function that fails is what rings. */
export const handler = async (): Promise<void> => {
  const world = await ports()
  const began = world.now()
  // What a round that was cut off has left.
  await sweepApart(world)
  try {
    await setOpeningHours(countyApart(world), always)
    const way = { site: told('SITE_ADDRESS'), origin: told('SITE_ORIGIN'), mark: makeMark(world) }
    await visit(way, world.now)
    world.log('canary-came-through', { tookMs: world.now() - began })
  } catch (error) {
    if (error instanceof StepFailed) world.log('canary-failed', { step: error.step })
    throw error
  } finally {
    await sweepApart(world)
  }
}
