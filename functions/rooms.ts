/** Lambda entry: rooms for voice and video, and the only one that carries what opens them. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { roomsApp } from './clinic.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { videoFromEnvironment } from './video/video-from-environment.ts'
import { awsWorld, lazily } from './world.aws.ts'

const answer = lazily(async () => {
  const world = await awsWorld()
  const video = await videoFromEnvironment(world.keys, world.now)
  return handle(roomsApp(world, video, staffFromEnvironment()))
})

export const handler = async (event: LambdaEvent, context: LambdaContext) =>
  (await answer())(event, context)
