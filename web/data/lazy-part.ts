/** A large part that is fetched when it is near, and shown when it has come. */
import { signal, type ReadonlySignal } from '@preact/signals'

export interface WhenNear<T> {
  /** Undefined until it has come. */
  readonly part: ReadonlySignal<T | undefined>
  /** Fetches it, once; a failed fetch is tried again the next time. */
  readonly fetch: () => void
}

export const whenNear = <T>(load: () => Promise<T>): WhenNear<T> => {
  const part = signal<T | undefined>(undefined)
  let coming = false
  return {
    part,
    fetch: () => {
      if (coming) return
      coming = true
      load().then(
        (come) => (part.value = come),
        () => (coming = false),
      )
    },
  }
}
