/**
 * What each combination of law and identity may ask, keep and show, for how long, and who may read
 * it. Sources: SoL (advice without a journal, the youth may be anonymous), HSL and PDL (identified
 * patient, signed journal). A lawyer of the county confirms the values before live use.
 */
import type { Identity, Regime } from '../../ids.ts'
import { keptInWords } from './retention.ts'

export type Asked = 'topics' | 'age-band' | 'municipality' | 'nickname' | 'name' | 'personal-number'
export type Reader = 'youth' | 'holder' | 'unit-in-care' | 'coordinator' | 'reviewer'

interface KeptRule {
  what: 'chat' | 'level-change' | 'counts' | 'identity' | 'journal' | 'access-log' | 'consent'
  /** How long, in words; what is kept of a person by name as retention.ts has it. */
  for: string
  readBy: readonly Reader[]
}

interface Permission {
  journal: boolean
  /** Whether a name or number may be stored with the visit. */
  identity: boolean
  ask: readonly Asked[]
  keep: readonly KeptRule[]
  source: string
  confirmedBy: string | null
}

const asksNobody = ['topics', 'age-band', 'municipality', 'nickname'] as const
const keepsNobody = [
  { what: 'chat', for: '24 hours', readBy: ['youth', 'holder'] },
  { what: 'level-change', for: '24 hours', readBy: ['youth', 'holder'] },
  { what: 'counts', for: '400 days', readBy: ['coordinator'] },
] as const satisfies readonly KeptRule[]

export const regimeRule: Record<Regime, Record<Identity, Permission | 'impossible'>> = {
  SoL: {
    anonymous: {
      journal: false,
      identity: false,
      ask: asksNobody,
      keep: keepsNobody,
      source: 'SoL 2025:400, advice',
      confirmedBy: null,
    },
    identified: 'impossible',
  },
  HSL: {
    anonymous: {
      journal: false,
      identity: false,
      ask: asksNobody,
      keep: keepsNobody,
      source: 'HSL, advice without care',
      confirmedBy: null,
    },
    identified: {
      journal: true,
      identity: true,
      ask: [...asksNobody, 'name', 'personal-number'],
      keep: [
        ...keepsNobody,
        { what: 'identity', for: keptInWords('identity'), readBy: ['youth', 'unit-in-care'] },
        { what: 'journal', for: keptInWords('journal'), readBy: ['youth', 'unit-in-care'] },
        { what: 'access-log', for: keptInWords('accessLog'), readBy: ['youth', 'reviewer'] },
        { what: 'consent', for: keptInWords('consent'), readBy: ['youth', 'unit-in-care'] },
      ],
      source: 'PDL 3 kap.',
      confirmedBy: null,
    },
  },
}
