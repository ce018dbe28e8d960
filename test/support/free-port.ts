/** A port that nobody listens on just now. */
import { createServer } from 'node:net'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/**
 * Below the ports that systems hand out by themselves, and by chance: what two files of journeys
 * start at once, and every outgoing call, goes elsewhere. `andNext`: the one after it is free, too.
 */
export const freePort = async (andNext = false): Promise<number> => {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 22_000)
    if ((await isFree(port)) && (!andNext || (await isFree(port + 1)))) return port
  }
}
