/**
 * What each combination of law and identity may keep. Sources: SoL (advice without a journal, the
 * youth may be anonymous), HSL and PDL (identified patient, signed journal). A lawyer of the
 * county confirms the values before live use.
 */
import type { Identity, Regime } from '../words.ts'

interface Permission {
  journal: boolean
  /** Whether a name or number may be stored with the visit. */
  identity: boolean
  source: string
  confirmedBy: string | null
}

export const regimeRule: Record<Regime, Record<Identity, Permission | 'impossible'>> = {
  SoL: {
    anonymous: {
      journal: false,
      identity: false,
      source: 'SoL 2025:400, advice',
      confirmedBy: null,
    },
    identified: 'impossible',
  },
  HSL: {
    anonymous: {
      journal: false,
      identity: false,
      source: 'HSL, advice without care',
      confirmedBy: null,
    },
    identified: { journal: true, identity: true, source: 'PDL 3 kap.', confirmedBy: null },
  },
}

/** True when a hand-over between these units changes what may be written, kept and read. */
export const crossesBorder = (from: Regime, to: Regime): boolean => from !== to
