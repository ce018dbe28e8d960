/** Lambda entry: once a night, whoever has been kept long enough is forgotten; it can open no word. */
import { sweepRetention } from './retention/sweep-retention.ts'
import { awsTreatmentsWorld, lazily } from './world.aws.ts'

const world = lazily(awsTreatmentsWorld)

export const handler = async (): Promise<void> => {
  await sweepRetention(await world())
}
