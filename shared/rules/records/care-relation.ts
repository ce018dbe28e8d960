/** How long a unit takes part in somebody's care after the last contact. */
export const careRelation = {
  lasts: 90 * 86_400_000,
  source: 'PDL 4 kap. 1 §: whoever takes part in the care; the length is the county’s own rule',
  confirmedBy: null,
} as const
