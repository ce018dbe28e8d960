/** Time that moves only when nothing is left to do: minutes of a talk are played in a moment, and the same way each time. */

export interface Timer {
  at: number
  run: () => void
}

export interface VirtualTime {
  readonly now: () => number
  /** Returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Plays so many milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** Work that takes none of this time, as of the browser's cryptography: begun in order, one after the other. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const virtualTime = (start: number): VirtualTime => {
  let now = start
  let order = 0
  const works: (() => Promise<unknown>)[] = []
  const timers: (Timer & { order: number })[] = []

  const earlier = (a: Timer & { order: number }, b: Timer & { order: number }) =>
    a.at - b.at || a.order - b.order
  /** Everything that can go on has gone on, and so has what that began. */
  const settled = async (): Promise<void> => {
    for (;;) {
      await turn()
      await turn()
      const work = works.shift()
      if (work === undefined) return
      await work()
    }
  }
  const after: VirtualTime['after'] = (milliseconds, run) => {
    const timer = { at: now + Math.max(0, milliseconds || 0), run, order: order++ }
    const place = timers.findIndex((other) => earlier(timer, other) < 0)
    timers.splice(place === -1 ? timers.length : place, 0, timer)
    return () => {
      const at = timers.indexOf(timer)
      if (at >= 0) timers.splice(at, 1)
    }
  }
  return {
    now: () => Math.floor(now),
    after,
    sleep: (milliseconds) => new Promise((resolve) => void after(milliseconds, resolve)),
    pass: async (milliseconds) => {
      const until = now + milliseconds
      await settled()
      for (let next = timers[0]; next !== undefined && next.at <= until; next = timers[0]) {
        timers.shift()
        now = Math.max(now, next.at)
        next.run()
        await settled()
      }
      now = until
    },
    during: (work) =>
      new Promise((resolve, reject) => {
        works.push(() => work().then(resolve, reject))
      }),
  }
}
