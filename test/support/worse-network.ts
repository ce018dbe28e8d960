/**
 * A network between the pages and the relay that really loses packets: UDP is passed on, and as
 * large a share of it as the test says is not. Everything of a relayed talk crosses it twice.
 */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

export interface WorseNetwork {
  /** Where the pages believe the relay is. */
  readonly port: number
  /** Share of packets lost at each crossing, 0–1. */
  readonly lose: (share: number) => void
  readonly stop: () => Promise<void>
}

/** Every n-th packet by a fixed rule, so that a run can be repeated. */
const dropper = () => {
  let seed = 1
  return (share: number): boolean => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647 < share
  }
}

const listening = async (socket: Socket): Promise<number> => {
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return socket.address().port
}

export const startWorseNetwork = async (relayPort: number): Promise<WorseNetwork> => {
  const front = createSocket('udp4')
  const port = await listening(front)
  const behind = new Map<number, Promise<Socket>>()
  const isLost = dropper()
  let share = 0
  let stopped = false

  const open = async (client: number): Promise<Socket> => {
    const socket = createSocket('udp4')
    await listening(socket)
    socket.on('message', (packet) => {
      if (!stopped && !isLost(share)) front.send(packet, client, '127.0.0.1')
    })
    socket.on('error', () => undefined)
    return socket
  }
  front.on('message', (packet, { port: client }) => {
    const way = behind.get(client) ?? open(client)
    behind.set(client, way)
    void way.then((socket) => {
      if (!stopped && !isLost(share)) socket.send(packet, relayPort, '127.0.0.1')
    })
  })
  front.on('error', () => undefined)
  return {
    port,
    lose: (now) => {
      share = now
    },
    stop: async () => {
      stopped = true
      front.close()
      for (const way of behind.values()) (await way).close()
    },
  }
}
