/**
 * A network between a page and the relay, and between a page and the clinic, that is as bad as a test says:
 * it loses packets, is slow, is narrow, or is gone, in both directions or in one.
 */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { startProxy } from './network-proxy.ts'
import { clear, oneWay, type OneWay } from './one-way.ts'

export interface WorseNetwork {
  /** Where the pages believe the relay is. */
  readonly port: number
  /** What a browser context is told, for what is no datagram to go the same way. */
  readonly proxy: { readonly server: string }
  /** How it is from now on; what is not said is as on a clear network. */
  readonly is: (up: Partial<OneWay>, down?: Partial<OneWay>) => void
  /** Share of packets lost at each crossing, 0–1. */
  readonly lose: (share: number) => void
  readonly stop: () => Promise<void>
}

/** Of IP and UDP, which count on a narrow network. */
const headers = 28

const listening = async (socket: Socket): Promise<number> => {
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return socket.address().port
}

export const startWorseNetwork = async (relayPort: number): Promise<WorseNetwork> => {
  const front = createSocket('udp4')
  const port = await listening(front)
  const behind = new Map<number, Promise<Socket>>()
  const up = oneWay()
  const down = oneWay()
  const proxy = await startProxy(up, down, { [port]: relayPort })
  let stopped = false

  const open = async (client: number): Promise<Socket> => {
    const socket = createSocket('udp4')
    await listening(socket)
    socket.on('message', (packet) =>
      down.packet(packet.length + headers, () => {
        if (!stopped) front.send(packet, client, '127.0.0.1')
      }),
    )
    socket.on('error', () => undefined)
    return socket
  }
  front.on('message', (packet, { port: client }) => {
    const way = behind.get(client) ?? open(client)
    behind.set(client, way)
    void way.then((socket) =>
      up.packet(packet.length + headers, () => {
        if (!stopped) socket.send(packet, relayPort, '127.0.0.1')
      }),
    )
  })
  front.on('error', () => undefined)
  const is: WorseNetwork['is'] = (upwards, downwards = upwards) => {
    up.now = { ...clear, ...upwards }
    down.now = { ...clear, ...downwards }
  }
  return {
    port,
    proxy: { server: proxy.server },
    is,
    lose: (lost) => is({ lost }),
    stop: async () => {
      stopped = true
      proxy.stop()
      front.close()
      for (const way of behind.values()) (await way).close()
    },
  }
}
