/** A database and a channel that take their time on a clock of their own: how long something would take is counted, not waited for. */
import type { Store } from '../../functions/store/store.ts'
import type { World } from '../../functions/ports/world.ts'

export interface Distances {
  readMs: number
  writeMs: number
  pushMs: number
}

/** As seen from Lambda in the same region; the longer end of what is usual. */
export const usual: Distances = { readMs: 6, writeMs: 10, pushMs: 25 }

export interface AtADistance<W extends World> {
  world: W
  /** Milliseconds on the clock of the distances since `run` began. */
  spent: () => number
  /** The most that was under way at once. */
  widest: () => number
  /** Lets `work` run to its end, and tells how long that would have taken. Throws what it throws. */
  run: (work: Promise<unknown>) => Promise<number>
}

export const atADistance = <W extends World>(
  near: W,
  { readMs, writeMs, pushMs }: Distances = usual,
): AtADistance<W> => {
  let time = 0
  let widest = 0
  const due: { at: number; arrive: () => void }[] = []
  const far =
    <A extends unknown[], R>(ms: number, call: (...asked: A) => Promise<R>) =>
    (...asked: A): Promise<R> =>
      new Promise((resolve) => {
        due.push({ at: time + ms, arrive: () => resolve(call(...asked)) })
        widest = Math.max(widest, due.length)
      })
  const { clinic, push } = near
  const distant: Store = {
    get: far(readMs, clinic.get),
    list: far(readMs, clinic.list),
    write: far(writeMs, clinic.write),
    removeAll: far(writeMs, clinic.removeAll),
  }
  const world = { ...near, clinic: distant, push: { tell: far(pushMs, push.tell) } }
  const run = async (work: Promise<unknown>): Promise<number> => {
    const since = time
    let isOver = false
    const end = work.finally(() => (isOver = true))
    end.catch(() => undefined)
    while (!isOver) {
      // All that follows at once has followed when the next turn of the loop comes.
      await new Promise((resolve) => setImmediate(resolve))
      if (due.length === 0) continue
      time = Math.min(...due.map(({ at }) => at))
      const arrived = due.filter(({ at }) => at === time)
      due.splice(0, due.length, ...due.filter(({ at }) => at !== time))
      for (const { arrive } of arrived) arrive()
    }
    await end
    return time - since
  }
  return { world, spent: () => time, widest: () => widest, run }
}
