/** Opens the port, or says in one sentence why not. */
import type { Server } from 'node:http'
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
