/** One direction of a network: what it loses, how long it takes, how much goes through, and how much waits for its turn. */

export interface OneWay {
  /** Share of packets lost, 0–1; at 1 nothing comes, whatever carries it. */
  lost: number
  takesMs: number
  bitsPerSecond: number
  /** Datagrams are not let through at all, as by a school's firewall. */
  withoutUdp: boolean
  /** Streams stand still: the clinic is out of reach, and what goes by datagrams is not. */
  withoutTcp: boolean
}

export const clear: OneWay = {
  lost: 0,
  takesMs: 0,
  bitsPerSecond: Infinity,
  withoutUdp: false,
  withoutTcp: false,
}

export interface Way {
  now: OneWay
  /** Delivers, later or never. `bytes`: with the headers it has on the wire. */
  readonly packet: (bytes: number, deliver: () => void) => void
  /** A part of a stream: always delivered in the end, what is lost after it has been sent again. */
  readonly part: (bytes: number) => Promise<void>
}

/** What a router keeps before it throws away. */
const longestQueueMs = 400
const sentAgainAfterMs = 200

/** By a fixed rule, so that a run can be repeated. */
const dropper = () => {
  let seed = 1
  return (share: number): boolean => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647 < share
  }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const oneWay = (): Way => {
  const isLost = dropper()
  let freeAt = 0
  /** When it has come through, or undefined where the queue is full. */
  const turn = (bytes: number, { bitsPerSecond, takesMs }: OneWay, mayWait: boolean) => {
    const at = performance.now()
    const begins = Math.max(at, freeAt)
    if (begins - at > longestQueueMs && !mayWait) return undefined
    freeAt = begins + (8000 * bytes) / bitsPerSecond
    return freeAt + takesMs - at
  }
  const way: Way = {
    now: clear,
    packet: (bytes, deliver) => {
      const { now } = way
      if (now.withoutUdp || isLost(now.lost)) return
      const takes = turn(bytes, now, false)
      if (takes === undefined) return
      if (takes <= 0) deliver()
      else setTimeout(deliver, takes)
    },
    part: async (bytes) => {
      while (way.now.lost === 1 || way.now.withoutTcp) await pause(50)
      const again = isLost(way.now.lost) ? sentAgainAfterMs + 2 * way.now.takesMs : 0
      const takes = (turn(bytes, way.now, true) ?? 0) + again
      if (takes > 0) await pause(takes)
    },
  }
  return way
}
