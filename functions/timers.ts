/** Lambda entry: what time alone does, once a minute; safe when doubled or late. */
import { sweep } from './clock/sweep.ts'
import { awsWorld } from './world.aws.ts'

const world = await awsWorld()

export const handler = (): Promise<void> => sweep(world)
