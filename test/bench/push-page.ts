/** A page of B5: one live connection that may be cut, and what it has seen of its talks. */
import { WebSocket } from 'ws'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'

export interface LivePage {
  readonly send: (frame: UpFrame) => void
  /** The next frame that `wanted` accepts, and when it came. */
  readonly next: <T>(wanted: (frame: DownFrame) => T | undefined) => Promise<T>
  /** Cuts the connection without a word and opens another. */
  readonly cut: () => Promise<void>
  readonly close: () => void
}

export const openPage = async (
  address: string,
  greet: UpFrame,
  hear: (frame: DownFrame) => void = () => undefined,
): Promise<LivePage> => {
  const waiting = new Set<(frame: DownFrame) => void>()
  const once = (): Promise<WebSocket | undefined> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/live`)
      const giveUp = () => {
        socket.terminate()
        resolve(undefined)
      }
      const tooLate = setTimeout(giveUp, 8000)
      socket.on('error', giveUp)
      socket.on('open', () => socket.send(JSON.stringify(greet)))
      socket.on('message', (data) => {
        const frame = JSON.parse(String(data)) as DownFrame
        if (frame.type === 'welcome') {
          clearTimeout(tooLate)
          resolve(socket)
        }
        hear(frame)
        for (const one of [...waiting]) one(frame)
      })
    })
  /** As the page does: tries again until it is greeted. */
  const open = async (): Promise<WebSocket> => (await once()) ?? open()
  let socket = await open()
  return {
    send: (frame) => socket.send(JSON.stringify(frame)),
    next: (wanted) =>
      new Promise((resolve, reject) => {
        const tooLate = setTimeout(() => {
          waiting.delete(one)
          reject(new Error('a frame did not come within 20 s'))
        }, 20_000)
        const one = (frame: DownFrame) => {
          const found = wanted(frame)
          if (found === undefined) return
          waiting.delete(one)
          clearTimeout(tooLate)
          resolve(found)
        }
        waiting.add(one)
      }),
    cut: async () => {
      socket.terminate()
      socket = await open()
    },
    close: () => socket.terminate(),
  }
}
