/**
 * How long what is kept of a person is kept, and why: the one table that code, documents and tests read.
 * A lawyer of the county confirms.
 */

interface Kept {
  /** In words for docs/privacy.md, which a test holds against this table. */
  what: string
  years?: number
  days?: number
  /** Counted from what. */
  from: string
  source: string
  confirmedBy: string | null
}

export const retention = {
  journal: {
    what: 'journal notes, assessments and procedures of known patients',
    years: 10,
    from: 'the latest note',
    source: 'PDL 3 kap. 17 §: at least ten years',
    confirmedBy: null,
  },
  identity: {
    what: 'name and personal number',
    years: 10,
    from: 'the latest visit or note',
    source: 'as the journal it belongs to',
    confirmedBy: null,
  },
  accessLog: {
    what: 'the access log, and what was written for an emergency opening',
    years: 5,
    from: 'the access',
    source: 'HSLF-FS 2016:40: at least five years',
    confirmedBy: null,
  },
  consent: {
    what: 'consents, each version',
    years: 10,
    from: 'the version',
    source: 'as the journal it belongs to',
    confirmedBy: null,
  },
  treatment: {
    what: 'a treatment of somebody not known by name',
    years: 2,
    from: 'the last sign of life',
    source:
      'the county’s own proposal: the follow-up comes after three months, and then time to come back',
    confirmedBy: null,
  },
  patientTreatment: {
    what: 'a treatment of a known patient',
    years: 10,
    from: 'the last sign of life',
    source: 'PDL 3 kap. 17 §: what is written in the care of a patient',
    confirmedBy: null,
  },
  draft: {
    what: 'an unsigned draft of a note',
    days: 14,
    from: 'the latest change',
    source:
      'the county’s own rule: long enough to sign, too short to be a journal beside the journal',
    confirmedBy: null,
  },
} as const satisfies Record<string, Kept>

export type KeptThing = keyof typeof retention

/** Milliseconds since 1970 until which something written at `at` is kept. */
export const keptUntil = (thing: KeptThing, at: number): number => {
  const { years = 0, days = 0 }: Kept = retention[thing]
  const until = new Date(at)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  return until.getTime() + days * 86_400_000
}

/** For people: "5 years", "14 days". */
export const keptInWords = (thing: KeptThing): string => {
  const { years, days }: Kept = retention[thing]
  return years === undefined ? `${days ?? 0} days` : `${years} years`
}
