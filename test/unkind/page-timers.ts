/** The timers of a page: slower while it is hidden, still while it is frozen, gone with it. */
import type { VirtualTime } from './virtual-time.ts'

/**
 * A hidden page's timers run at whole seconds, and after five minutes at whole minutes, but for those that no timer
 * has set, or so few one after the other: a handler's timer is as quick as before.
 */
const slowAfter = 5 * 60_000
const slowFrom = 5

export interface PageTimers {
  readonly set: (what: () => void, ms?: number, again?: boolean) => number
  readonly clear: (id: number) => void
  readonly stop: () => void
}

export const pageTimers = (
  time: VirtualTime,
  run: (what: () => void) => void,
  hiddenSince: () => number | undefined,
): PageTimers => {
  const timers = new Map<number, () => void>()
  let last = 0
  /** How many have set each other, up to the one that runs now; 0 while none does. */
  let depth = 0
  const aligned = (due: number, deep: number): number => {
    const since = hiddenSince()
    if (since === undefined) return due
    const step = deep >= slowFrom && time.now() - since > slowAfter ? 60_000 : 1_000
    return Math.ceil(due / step) * step
  }
  return {
    set: (what, ms = 0, again = false) => {
      const id = ++last
      let deep = depth
      const fire = (): void => {
        if (!timers.has(id)) return
        depth = deep
        if (again) next()
        else timers.delete(id)
        what()
        // What it has promised goes on before that.
        setImmediate(() => (depth = 0))
      }
      const next = (): void => {
        const due = aligned(time.now() + Math.max(again ? 1 : 0, ms), ++deep)
        timers.set(
          id,
          time.after(due - time.now(), () => run(fire)),
        )
      }
      next()
      return id
    },
    clear: (id) => {
      timers.get(id)?.()
      timers.delete(id)
    },
    stop: () => {
      for (const callOff of timers.values()) callOff()
      timers.clear()
    },
  }
}
