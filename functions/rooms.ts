/** Lambda entry: rooms for voice and video, and the only one that carries what opens them. */
import { roomsApp } from './clinic.ts'
import { lambdaEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { videoFromEnvironment } from './video/video-from-environment.ts'

export const handler = lambdaEntry(async (world) =>
  roomsApp(world, await videoFromEnvironment(world.keys, world.now), staffFromEnvironment()),
)
