/** Lambda entry: what time alone does, once a minute; safe when doubled or late. */
import { sweep } from '../use-cases/line/sweep.ts'
import { withNotices } from '../cloud/notices-from-environment.ts'
import { awsWorld, lazily } from '../cloud/world.aws.ts'

const world = lazily(async () => withNotices(await awsWorld()))

export const handler = async (): Promise<void> => sweep(await world())
