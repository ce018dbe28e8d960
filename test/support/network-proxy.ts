/** A door for everything of one browser that is no datagram (SOCKS 5, RFC 1928), so that it crosses a worse network too. */
import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import type { Way } from './one-way.ts'

const greeted = Buffer.from([5, 0])
const connected = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0])

/** Of "connect to", which Chromium asks by name or by address. */
const wanted = (asked: Buffer): { host: string; port: number } => {
  const kind = asked[3]
  const length = asked[4] ?? 0
  if (kind === 3)
    return {
      host: asked.subarray(5, 5 + length).toString(),
      port: asked.readUInt16BE(5 + length),
    }
  if (kind === 4) return { host: '::1', port: asked.readUInt16BE(20) }
  return { host: [...asked.subarray(4, 8)].join('.'), port: asked.readUInt16BE(8) }
}

const carry = (from: Socket, to: Socket, way: Way): void => {
  from.on('data', (chunk: Buffer) => {
    from.pause()
    void way.part(chunk.length).then(() => {
      if (!to.destroyed) to.write(chunk)
      from.resume()
    })
  })
  from.on('close', () => to.destroy())
  from.on('error', () => to.destroy())
}

export interface NetworkProxy {
  /** For a browser context. */
  readonly server: string
  readonly stop: () => void
}

/** `up`: from the browser; `down`: to it. Ports in `instead` lead elsewhere. */
export const startProxy = async (
  up: Way,
  down: Way,
  instead: Readonly<Record<number, number>> = {},
): Promise<NetworkProxy> => {
  const open = new Set<Socket>()
  const bring = async (client: Socket): Promise<void> => {
    await once(client, 'data')
    client.write(greeted)
    const [asked] = (await once(client, 'data')) as [Buffer]
    const { host, port } = wanted(asked)
    const far = connect({ host, port: instead[port] ?? port })
    await once(far, 'connect')
    client.write(connected)
    carry(client, far, up)
    carry(far, client, down)
  }
  const server = createServer((client) => {
    open.add(client)
    client.on('close', () => open.delete(client))
    client.on('error', () => client.destroy())
    // A browser also asks for addresses that are nowhere here.
    bring(client).catch(() => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address === null || typeof address === 'string' ? 0 : address.port
  return {
    server: `socks5://127.0.0.1:${port}`,
    stop: () => {
      for (const client of open) client.destroy()
      server.close()
    },
  }
}
