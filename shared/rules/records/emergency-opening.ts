/** How long an emergency opening holds. */
export const emergencyOpening = {
  lasts: 60 * 60_000,
  source: 'the county’s own rule: long enough to act, too short to browse',
  confirmedBy: null,
} as const
