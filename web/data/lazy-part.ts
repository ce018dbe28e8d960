/** A large part that is fetched when it is near, tried again until it comes, and shown when it has. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { h, type ComponentChildren, type ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { backoff } from './backoff.ts'

/** How many are asked for that have failed and not come yet. */
export const late = signal(0)

/** Tries until it comes: settles then, and never rejects. */
export const untilItComes = async <T>(load: () => Promise<T>, tries = 0): Promise<T> => {
  try {
    const come = await load()
    if (tries > 0) late.value--
    return come
  } catch {
    if (tries === 0) late.value++
    await new Promise((resolve) => setTimeout(resolve, backoff(tries)))
    return untilItComes(load, tries + 1)
  }
}

export interface LazyPart<T> {
  /** Undefined until it has come. */
  readonly part: ReadonlySignal<T | undefined>
  /** Fetches it, once. */
  readonly fetch: () => void
}

export const lazyPart = <T>(load: () => Promise<T>): LazyPart<T> => {
  const part = signal<T | undefined>(undefined)
  let isComing = false
  return {
    part,
    fetch: () => {
      if (isComing) return
      isComing = true
      void untilItComes(load).then((come) => (part.value = come))
    },
  }
}

/** As a component, fetched when it is first drawn; until it has come, `coming` stands there. */
export const lazyComponent = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  coming: () => ComponentChildren = () => null,
): ((props: P) => ComponentChildren) => {
  const { part, fetch } = lazyPart(load)
  return (props) => {
    useEffect(fetch, [])
    const Part = part.value
    return Part === undefined ? coming() : h(Part, props)
  }
}
