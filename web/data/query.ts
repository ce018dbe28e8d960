/**
 * What a page has asked the clinic for, and when it is asked for again: by the clock, when a push says
 * so, when the page comes back into sight or the network does, and sooner after no answer.
 */
import { batch, effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import { backoff } from './backoff.ts'
import { isUnanswered } from './client.ts'
import { whenForgotten } from './forget-fetched.ts'

/** What a query needs of the browser. */
export interface Surroundings {
  /** Returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly isVisible: () => boolean
  /** The page came into sight, or the network came back. */
  readonly onWake: (run: () => void) => () => void
  readonly random: () => number
}

export interface QueryOptions {
  /** Nothing is asked while it says no; asked at once when a signal in it changes that. */
  may?: () => boolean
  /** Called once for each look that failed; true when what was shown must go. */
  failed?: (problem: unknown) => boolean | void
  surroundings?: Surroundings
}

export interface When {
  /** Milliseconds between looks; a function is read again when a signal in it changes. */
  poll?: number | (() => number | undefined) | undefined
  /** Listens for what says "look again"; returns what stops listening. */
  live?: ((again: () => void) => () => void) | undefined
  /** Asks only while somebody sees the page. */
  onlyInSight?: boolean | undefined
}

export interface Query<T> {
  /** The latest answer; it stays while newer is asked for, and when that fails. */
  readonly data: ReadonlySignal<T | undefined>
  /** Why the latest look failed; undefined once one has succeeded. */
  readonly problem: ReadonlySignal<unknown>
  /** Settles, never rejecting, when an answer to a question asked from now on has come or failed. */
  readonly again: () => Promise<void>
  /** Gives up what is under way, because another question is meant now, and asks that. */
  readonly restart: () => Promise<void>
  /** Takes in what another call was told. */
  readonly take: (told: T) => void
  /** Keeps it fresh from now on; returns what stops that. */
  readonly when: (when: When) => () => void
  readonly clear: () => void
}

const browser: Surroundings = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  isVisible: () => document.visibilityState === 'visible',
  onWake: (wake) => {
    const seen = () => browser.isVisible() && wake()
    document.addEventListener('visibilitychange', seen)
    addEventListener('online', wake)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('online', wake)
    }
  },
  random: Math.random,
}

/** Without a pace of its own, a query that gets no answer tries this seldom at last. */
const longestWait = 30_000

export const query = <T>(
  ask: (aborted: AbortSignal) => Promise<T>,
  { may = () => true, failed, surroundings = browser }: QueryOptions = {},
): Query<T> => {
  const data = signal<T | undefined>(undefined)
  const problem = signal<unknown>(undefined)
  const looks = new Set<() => void>()
  let underWay: { stop: AbortController; done: Promise<void> } | undefined
  /** Somebody asked while an answer was on its way, which may be older than what they know of. */
  let isDue = false
  let failures = 0
  let pace = longestWait
  let callOffRetry = () => {}

  const show = (told: T): void =>
    batch(() => {
      data.value = told
      problem.value = undefined
    })
  const retry = (): void => looks.forEach((look) => look())
  const fail = (found: unknown): void => {
    const isGone = failed?.(found) === true
    batch(() => {
      if (isGone) data.value = undefined
      problem.value = found
    })
    if (looks.size === 0 || !isUnanswered(found)) return
    const wait = backoff(failures++, surroundings.random(), pace)
    callOffRetry = surroundings.after(wait, retry)
  }
  const look = async ({ signal: aborted }: AbortController): Promise<void> => {
    isDue = false
    callOffRetry()
    try {
      const told = await ask(aborted)
      if (aborted.aborted) return
      failures = 0
      show(told)
    } catch (found) {
      if (!aborted.aborted) fail(found)
    }
  }
  const run = async (stop: AbortController): Promise<void> => {
    do {
      if (stop.signal.aborted) return
      await look(stop)
    } while (isDue && untracked(may))
    if (!stop.signal.aborted) underWay = undefined
  }
  const giveUp = (): void => {
    underWay?.stop.abort()
    callOffRetry()
    underWay = undefined
  }
  const again = (): Promise<void> => {
    if (!untracked(may)) return Promise.resolve()
    if (underWay !== undefined) {
      isDue = true
      return underWay.done
    }
    const stop = new AbortController()
    underWay = { stop, done: Promise.resolve().then(() => run(stop)) }
    return underWay.done
  }
  const clear = (): void => {
    giveUp()
    batch(() => {
      data.value = undefined
      problem.value = undefined
    })
  }
  let remember = whenForgotten(clear)

  const when = ({ poll, live, onlyInSight = false }: When): (() => void) => {
    const lookNow = () => {
      if (underWay === undefined && (!onlyInSight || surroundings.isVisible())) void again()
    }
    looks.add(lookNow)
    remember = whenForgotten(clear)
    const stopPolling = effect(() => {
      const every = typeof poll === 'function' ? poll() : poll
      pace = every ?? longestWait
      if (!may()) return
      untracked(lookNow)
      if (every === undefined) return
      let callOff = () => {}
      const next = (): void => {
        callOff = surroundings.after(every, () => {
          next()
          lookNow()
        })
      }
      next()
      return () => callOff()
    })
    const stopListening = live?.(() => void again())
    const stopWaking = surroundings.onWake(lookNow)
    return () => {
      looks.delete(lookNow)
      stopPolling()
      stopListening?.()
      stopWaking()
      if (looks.size > 0) return
      giveUp()
      remember()
    }
  }

  return {
    data,
    problem,
    again,
    restart: () => {
      giveUp()
      return again()
    },
    take: (told) => {
      isDue = true
      show(told)
    },
    when,
    clear,
  }
}
