/** Opens the port, or says in one sentence why not; and who is answered there. */
import type { RequestListener, Server } from 'node:http'
import { CannotStart } from './cannot-start.ts'

/** Only this machine is answered, for anybody may sign in as anybody here; HOST opens it to others. */
export const listen = (
  server: Server,
  port: number,
  host = process.env.HOST ?? '127.0.0.1',
): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${port} is taken. Choose another: PORT=${port + 10} npm start`)
          : error.code === 'EACCES'
            ? new CannotStart(
                `Port ${port} may not be used by you. Choose one above 1023: PORT=3000 npm start`,
              )
            : error,
      )
    })
    server.listen(port, host, () => resolve())
  })

const ofThisMachine = ['localhost', '127.0.0.1', '[::1]']

/**
 * A browser takes a page for ours when the name it came by leads here, and anybody may make a name of
 * theirs lead to this machine: whoever asks by another name than `homes` have is told nothing.
 */
export const underOwnNames = (
  homes: readonly string[],
  listener: RequestListener,
): RequestListener => {
  const known = new Set([...ofThisMachine, ...homes.map((home) => new URL(home).hostname)])
  return (request, response) => {
    const { host = '' } = request.headers
    const isKnown = known.has(host.replace(/:\d+$/, '').toLowerCase())
    if (isKnown) return void listener(request, response)
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('This clinic answers by the name of this machine, and those that ALSO_AT says.\n')
  }
}
