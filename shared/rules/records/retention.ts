/** How long what is kept of a person is kept, and why. Counted in years; a lawyer of the county confirms. */

interface Kept {
  years: number
  source: string
  confirmedBy: string | null
}

export const retention = {
  journal: { years: 10, source: 'PDL 3 kap. 17 §: at least ten years', confirmedBy: null },
  identity: { years: 10, source: 'as the journal it belongs to', confirmedBy: null },
  accessLog: { years: 5, source: 'HSLF-FS 2016:40: at least five years', confirmedBy: null },
  consent: { years: 10, source: 'as the journal it belongs to', confirmedBy: null },
  treatment: {
    years: 2,
    source:
      'the county’s own proposal: the follow-up comes after three months, and then time to come back',
    confirmedBy: null,
  },
  patientTreatment: {
    years: 10,
    source: 'PDL 3 kap. 17 §: what is written in the care of a patient',
    confirmedBy: null,
  },
  draft: { years: 0, source: 'an unsigned draft is kept for 14 days', confirmedBy: null },
} as const satisfies Record<string, Kept>

export type KeptThing = keyof typeof retention

/** Days an unsigned draft is kept. */
export const draftDays = 14

/** Milliseconds since 1970 until which something written at `at` is kept. */
export const keptUntil = (thing: KeptThing, at: number): number => {
  if (thing === 'draft') return at + draftDays * 86_400_000
  const until = new Date(at)
  until.setUTCFullYear(until.getUTCFullYear() + retention[thing].years)
  return until.getTime()
}
