/** Lambda entry: rooms for voice and video, and the only one that carries what opens them. */
import { roomsApp } from '../api/rooms.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'
import { videoFromEnvironment } from '../cloud/video-from-environment.ts'

export const handler = lambdaEntry(async (world) =>
  roomsApp(world, await videoFromEnvironment(world.keys, world.now), staffFromEnvironment(world)),
)
