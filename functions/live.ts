/** Lambda entry: the live channel. */
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { handleSocket, type SocketEvent } from './live/handle-socket.ts'
import { awsWorld, lazily, told } from './world.aws.ts'

const world = lazily(awsWorld)
const verify = lazily(() => Promise.resolve(staffFromEnvironment()))

export const handler = async (event: SocketEvent) =>
  handleSocket(await world(), await verify(), (origin) => origin === told('SITE_ORIGIN'), event)
