/** How long a broken glass holds. */
export const glass = {
  lasts: 60 * 60_000,
  source: 'the county’s own rule: long enough to act, too short to browse',
  confirmedBy: null,
} as const
