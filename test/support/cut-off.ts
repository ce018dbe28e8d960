/** A way to a port on this machine that can be cut and mended again, as a network or a database does. */
import { connect, createServer, type Socket } from 'node:net'

export interface CutOff {
  readonly endpoint: string
  readonly cut: () => void
  readonly mend: () => void
  readonly stop: () => Promise<void>
}

export const cutOff = async (to: string): Promise<CutOff> => {
  const target = new URL(to)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => one.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const hangUp = () => {
    for (const one of open) one.destroy()
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    cut: () => {
      isCut = true
      hangUp()
    },
    mend: () => void (isCut = false),
    stop: () => {
      hangUp()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
