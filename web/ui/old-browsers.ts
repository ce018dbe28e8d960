/**
 * What phones from before 2022 (iOS 15, Chrome 90) and browsers with blocked site data lack, and the pages
 * call: filled in before anything else runs, so that the line, the talk and urgent help work there too.
 * A test of the bundles refuses what is newer and does not stand here.
 */

const missing = (on: object, name: string, value: unknown): void => {
  if (!(name in on)) Object.defineProperty(on, name, { value, writable: true, configurable: true })
}

missing(AbortSignal, 'timeout', (milliseconds: number): AbortSignal => {
  const late = new AbortController()
  setTimeout(() => late.abort(), milliseconds)
  return late.signal
})
missing(Array.prototype, 'at', function <T>(this: readonly T[], place: number): T | undefined {
  return this[place < 0 ? this.length + place : place]
})
missing(Object, 'hasOwn', (one: object, name: string) =>
  Object.prototype.hasOwnProperty.call(one, name),
)

/** For as long as the page is open: nothing is kept where nothing may be. */
const inMemory = (): Storage => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}
try {
  sessionStorage.getItem('')
} catch {
  Object.defineProperty(globalThis, 'sessionStorage', { value: inMemory(), configurable: true })
}
