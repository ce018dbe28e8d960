/** How large a function may be: what is read before the first answer is waited for by somebody. */

/**
 * Bytes after gzip, counted and never timed, so that every machine says the same. The figures here
 * go down, or up with what is new and why: 107 since the programme's knows who sends somebody in (ADR 43), and the
 * sources of its scales in full; 83.2 and 100.3 since the door's rule and the numbers of urgent help are a county's own
 * (ADR 42), and a youth is claimed in one turn with the seat (ADR 3); 107.2 since every function that holds a visit knows
 * the topics that are newer than the last release (ADR 42); 83.3 and 100.4 since letters, times and closing forms know
 * them too; 83.5, 107.4 and 100.7 since a press that the network brings again is known by its name; 83.7 and 107.6 since a county
 * adds contacts of urgent help, and 100.8 since it chooses how many talks at once (ADR 42); 110 is the most that was ever meant. The programme's function knows the fields of every pinned text; its rows for staff,
 * and what checks their sign-in, are read with the first of them that is asked for, and not counted.
 */
export const budgets = { youth: 83_700, programme: 107_600, others: 100_800 } as const

export interface Weighed {
  name: string
  gzipped: number
}

/** One sentence for each function that has outgrown its budget. */
export function overBudget(bundles: readonly Weighed[]): string[] {
  return bundles.flatMap(({ name, gzipped }) => {
    const own = name === 'youth' || name === 'programme' ? name : 'others'
    const budget = budgets[own]
    if (gzipped <= budget) return []
    const over = ((gzipped - budget) / 1000).toFixed(1)
    return [`the ${name} function is ${over} kB over its budget of ${budget / 1000} kB (gzip)`]
  })
}
