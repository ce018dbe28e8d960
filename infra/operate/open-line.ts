/** Opens the live channel as a page does, and waits for the frame that comes back. */
import { WebSocket } from 'ws'

/** Resolves to what is wrong, in one sentence; undefined when a frame came back. */
export const openLine = (
  site: string,
  origin: string,
  patience = 5000,
): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${site.replace(/^http/, 'ws')}/live`, { origin })
    let isOpen = false
    const end = (wrong?: string): void => {
      clearTimeout(late)
      socket.removeAllListeners()
      // What is closed before it was opened says so as an error.
      socket.on('error', () => undefined)
      socket.terminate()
      resolve(wrong)
    }
    const late = setTimeout(
      () =>
        end(
          isOpen
            ? 'A page that opens the live channel is told nothing: see "A push fails".'
            : 'The live channel does not open.',
        ),
      patience,
    )
    socket.once('unexpected-response', (_, { statusCode }) =>
      end(`The live channel refuses a page (${statusCode}): pages ask every few seconds instead.`),
    )
    socket.once('error', () => end('The live channel cannot be reached.'))
    socket.once('close', () => end('The live channel closes as soon as a page has spoken.'))
    socket.once('open', () => {
      isOpen = true
      socket.send(JSON.stringify({ type: 'open' }))
    })
    socket.once('message', (frame) => {
      const isWelcome = String(frame).startsWith('{"type":"opened"')
      end(isWelcome ? undefined : 'The live channel does not know a page that greets it.')
    })
  })
