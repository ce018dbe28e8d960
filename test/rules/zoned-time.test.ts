/** The clocks of a place are the ones Temporal knows, over half a century and on every odd night. */
import fc from 'fast-check'
import * as Instant from 'temporal-polyfill/fns/Instant'
import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import * as PlainTime from 'temporal-polyfill/fns/PlainTime'
import { expect, it } from 'vitest'
import { instantShown, shownAt } from '../../shared/rules/opening/zoned-time.ts'

const zones = ['Europe/Stockholm', 'Europe/London', 'America/New_York', 'Asia/Kabul', 'UTC']
const minute = 60_000
const minutes = fc.integer({ min: 0, max: (50 * 365 * 24 * 60) | 0 })
/** Nights on which Sweden changes its clocks, quarter by quarter. */
const odd = [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2030, 2, 31)].flatMap((night) =>
  Array.from({ length: 24 }, (_, quarter) => night + quarter * 15 * minute),
)
const byTemporal = (shown: number, timeZone: string): number => {
  const at = new Date(shown)
  return PlainDate.toZonedDateTime(
    PlainDate.create(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()),
    { timeZone, plainTime: PlainTime.create(at.getUTCHours(), at.getUTCMinutes()) },
  ).epochMilliseconds
}

it('shows the same instant for a time on the clocks, also one the night leaves out or has twice', () => {
  for (const zone of zones)
    for (const shown of odd) expect(instantShown(shown, zone)).toBe(byTemporal(shown, zone))
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (n, zone) => {
      expect(instantShown(n * minute, zone)).toBe(byTemporal(n * minute, zone))
    }),
    { numRuns: 500 },
  )
})

it('shows the same time at an instant', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (n, zone) => {
      const zoned = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(n * minute), zone)
      expect(new Date(shownAt(n * minute, zone)).toISOString().slice(11, 16)).toBe(
        `${String(zoned.hour).padStart(2, '0')}:${String(zoned.minute).padStart(2, '0')}`,
      )
    }),
    { numRuns: 500 },
  )
})
