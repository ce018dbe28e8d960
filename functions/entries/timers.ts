/** Lambda entry: what time alone does, once a minute; safe when doubled or late. */
import { sweep } from '../use-cases/line/sweep.ts'
import { awsWorld, lazily } from '../cloud/world.aws.ts'

const world = lazily(awsWorld)

export const handler = async (): Promise<void> => sweep(await world())
