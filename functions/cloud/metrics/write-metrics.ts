/** The log in AWS: the same lines, which the embedded metric format makes into metrics on the way. */
import type { Log } from '../../ports/log-events.ts'
import { measures } from './metrics.ts'

/**
 * Metrics have no dimensions: a stage is one namespace, and what a dimension would tell apart could
 * one quiet night be one person. Only what failed on our side is counted by row too, a name out of the code.
 */
export const writeMetrics =
  (write: (line: string) => void, namespace: string, now: () => number): Log =>
  (event, fields = {}, where) => {
    const numbers = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, Math.round(value)]),
    )
    const measured = measures[event]?.(numbers) ?? []
    if (measured.length === 0) return write(JSON.stringify({ event, ...numbers, ...where }))
    write(
      JSON.stringify({
        _aws: {
          Timestamp: now(),
          CloudWatchMetrics: [
            {
              Namespace: namespace,
              Dimensions: where === undefined ? [[]] : [[], ['row']],
              Metrics: measured.map(({ name, unit }) => ({ Name: name, Unit: unit })),
            },
          ],
        },
        event,
        ...numbers,
        ...where,
        ...Object.fromEntries(measured.map(({ name, value }) => [name, value])),
      }),
    )
  }
