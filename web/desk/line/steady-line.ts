/** The line as it is shown: while somebody points at it or stands in it, nothing moves under them. */
import type { LineEntry } from '../../../shared/contract/visit/line.ts'

export interface SteadyRow {
  entry: LineEntry
  /** Taken by somebody since; keeps its room until the list is left. */
  gone: boolean
}

export interface SteadyLine {
  rows: readonly SteadyRow[]
  /** How many wait to be shown. */
  fresh: number
}

/** What to show after `entries` came. In use: rows keep their places and new ones only count. */
export const steadyLine = (
  shown: readonly SteadyRow[],
  entries: readonly LineEntry[],
  inUse: boolean,
): SteadyLine => {
  if (!inUse || shown.length === 0) {
    return { rows: entries.map((entry) => ({ entry, gone: false })), fresh: 0 }
  }
  const byId = new Map(entries.map((entry) => [entry.visit, entry]))
  const rows = shown.map(({ entry }) => {
    const still = byId.get(entry.visit)
    return { entry: still ?? entry, gone: still === undefined }
  })
  const shownIds = new Set(shown.map(({ entry }) => entry.visit))
  return { rows, fresh: entries.filter(({ visit }) => !shownIds.has(visit)).length }
}
