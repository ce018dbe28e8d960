/**
 * Decides which of all pending steps goes on, and moves the clock: nothing in a history happens
 * but by its choice. A step is one call of a port, or a page that wakes up.
 */
import type { Random } from './random.ts'

/** One request on its way through one process; a dead one never goes on. */
export interface Operation {
  name: string
  /** The number of the step at which it began. */
  began: number
  dead: boolean
  /** The steps left before it is abandoned for ever. */
  stepsLeft: number
}

interface Pending {
  op: Operation | undefined
  go: () => void
}

interface Timer {
  at: number
  go: () => void
}

export interface Scheduler {
  readonly now: () => number
  readonly steps: () => number
  /** Runs `act` when this step's turn comes; its promise never settles when the operation is dead. */
  readonly point: <T>(op: Operation | undefined, act: () => T | Promise<T>) => Promise<T>
  readonly after: (milliseconds: number, go: () => void) => () => void
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Goes on until nothing is left to do, or `limit` steps are made (false). */
  readonly run: (limit: number) => Promise<boolean>
  readonly advance: (milliseconds: number) => void
}

/** Calls back when every promise that can go on has gone on: ticks run after the microtasks. */
const done = Promise.resolve()
const whenSettled = (next: () => void): void => void done.then(() => process.nextTick(next))

/** A Wednesday evening in November. */
const start = Date.UTC(2026, 10, 18, 18, 0, 0)

export const scheduler = (random: Random): Scheduler => {
  let now = start
  let steps = 0
  const pending: Pending[] = []
  const timers: Timer[] = []

  const after: Scheduler['after'] = (milliseconds, go) => {
    const timer = { at: now + milliseconds, go }
    timers.push(timer)
    return () => {
      const index = timers.indexOf(timer)
      if (index >= 0) timers.splice(index, 1)
    }
  }

  const point: Scheduler['point'] = (op, act) =>
    new Promise((resolve, reject) => {
      const go = () => {
        // A crash hits before or after the change that is under way.
        const crashes = op !== undefined && --op.stepsLeft <= 0
        if (crashes) op.dead = true
        if (crashes && random.chance(0.5)) return
        const answer = act()
        if (op === undefined) resolve(answer)
        else if (answer instanceof Promise)
          answer.then(
            (value) => op.dead || resolve(value),
            (error: unknown) => op.dead || reject(error),
          )
        else if (!op.dead) resolve(answer)
      }
      pending.push({ op, go })
    })

  const earliest = (): Timer | undefined =>
    timers.reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    )

  const fire = (timer: Timer) => {
    timers.splice(timers.indexOf(timer), 1)
    now = Math.max(now, timer.at)
    timer.go()
  }

  const step = (): boolean => {
    const timer = earliest()
    const due = timer !== undefined && (timer.at <= now || pending.length === 0)
    if (due) {
      fire(timer)
      return true
    }
    const index = random.below(pending.length)
    const chosen = pending[index]
    if (chosen === undefined) return false
    const last = pending.pop() as Pending
    if (index < pending.length) pending[index] = last
    // A dead operation's write may still be on its way to the database.
    if (chosen.op?.dead === true && random.chance(0.5)) return true
    now += random.below(20)
    chosen.go()
    return true
  }

  return {
    now: () => now,
    steps: () => steps,
    point,
    after,
    sleep: (milliseconds) => new Promise((resolve) => void after(milliseconds, resolve)),
    run: (limit) =>
      new Promise((resolve) => {
        let left = limit
        const turn = () => {
          if (left-- <= 0) return resolve(false)
          if (!step()) return resolve(true)
          steps++
          whenSettled(turn)
        }
        whenSettled(turn)
      }),
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}
