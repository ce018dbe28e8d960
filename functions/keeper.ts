/** Lambda entry: what time alone does to treatments; it keeps numbers and states and can open no word. */
import { lazily, awsTreatmentsWorld } from './world.aws.ts'
import { sweepProgramme } from './programme/sweep.ts'

const world = lazily(awsTreatmentsWorld)

export const handler = async (): Promise<void> => {
  await sweepProgramme(await world())
}
