/** Opens the port, or says in one sentence why not. */
import type { Server } from 'node:http'
import { CannotStart } from './cannot-start.ts'

export const listen = (server: Server, port: number): Promise<void> =>
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
    server.listen(port, () => resolve())
  })
