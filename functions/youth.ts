/** Lambda entry: the youth's API and the start page with the door as it is now. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { youthApp } from './clinic.ts'
import { doorPages } from './door/door-pages.ts'
import { packedPages } from './door/packed-pages.ts'
import { awsWorld, lazily } from './world.aws.ts'

const answer = lazily(async () => {
  const world = await awsWorld()
  return handle(youthApp(world).route('/', doorPages(world, packedPages())))
})

export const handler = async (event: LambdaEvent, context: LambdaContext) =>
  (await answer())(event, context)
