/** Lambda entry: the live channel. */
import { handleSocket, type SocketEvent } from './live/handle-socket.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { awsWorld, told } from './world.aws.ts'

const world = await awsWorld()
const verify = staffFromEnvironment()
const site = told('SITE_ORIGIN')

export const handler = (event: SocketEvent) =>
  handleSocket(world, verify, (origin) => origin === site, event)
