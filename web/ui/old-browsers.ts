/**
 * What phones from before 2022 (iOS 15, Chrome 90) lack and the pages call: filled in before anything else
 * runs, so that the line, the talk and urgent help work there too. The start page needs nothing of it.
 * A test of the bundles refuses what is newer and does not stand here.
 */
import './blocked-storage.ts'

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
