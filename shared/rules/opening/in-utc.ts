/** Apart from the county's own times, so that a file for health care is fetched alone. */

/** An instant as standards of exchange want it: `2026-08-17T18:00:00.000Z`. */
export const inUtc = (instant: number): string => new Date(instant).toISOString()
