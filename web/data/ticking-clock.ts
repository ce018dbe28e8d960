/** The server's time as a signal that ticks once a second, so that every countdown agrees. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { serverNow } from './server-clock.ts'

let timer: ReturnType<typeof setInterval> | undefined
const ticking = signal(serverNow(), {
  watched: () => {
    tick()
    timer = setInterval(tick, 1000)
  },
  unwatched: () => clearInterval(timer),
})
const tick = (): void => {
  ticking.value = serverNow()
}

/** Milliseconds since 1970, whole page; it ticks while somebody watches. Read once, ask `serverNow`. */
export const now: ReadonlySignal<number> = ticking

/** Whole seconds until an instant, never below 0. */
export const secondsUntil = (until: number): number =>
  Math.max(0, Math.floor((until - now.value) / 1000))

/** Whole minutes since an instant, never below 0. */
export const minutesSince = (since: number): number =>
  Math.max(0, Math.floor((now.value - since) / 60_000))

/** Time passed as mm:ss, or h:mm:ss beyond an hour. */
export const clockSince = (since: number): string => {
  const seconds = Math.max(0, Math.floor((now.value - since) / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}
