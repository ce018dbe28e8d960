/** The timers of a page: slower while it is hidden, still while it is frozen, gone with it. */
import type { VirtualTime } from './virtual-time.ts'

/** A hidden page's timers run at whole seconds, and after five minutes at whole minutes. */
const slowAfter = 5 * 60_000

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
  const aligned = (due: number): number => {
    const since = hiddenSince()
    if (since === undefined) return due
    const step = time.now() - since > slowAfter ? 60_000 : 1_000
    return Math.ceil(due / step) * step
  }
  return {
    set: (what, ms = 0, again = false) => {
      const id = ++last
      const fire = (): void => {
        if (!timers.has(id)) return
        if (again) next()
        else timers.delete(id)
        what()
      }
      const next = (): void => {
        const due = aligned(time.now() + Math.max(again ? 1 : 0, ms))
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
