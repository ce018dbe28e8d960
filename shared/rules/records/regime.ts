/**
 * What each combination of law and identity may ask, keep and show, for how long, and who may read
 * it. Sources: SoL (advice without a journal, the youth may be anonymous), HSL and PDL (identified
 * patient, signed journal). A lawyer of the county confirms the values before live use.
 */
import type { Identity, Regime } from '../../ids.ts'
import { keptInWords } from './retention.ts'

/** The combinations that exist. An identified visit under SoL cannot be written down as a type. */
export type Standing =
  | { regime: 'SoL'; identity: 'anonymous' }
  | { regime: 'HSL'; identity: 'anonymous' }
  | { regime: 'HSL'; identity: 'identified' }
/** The only one under which anything may be written about a person. */
export type InCare = Extract<Standing, { identity: 'identified' }>

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

/** The standing of a visit, or undefined where the law knows no such thing. */
export const standingOf = (regime: Regime, identity: Identity): Standing | undefined => {
  if (regime === 'SoL') return identity === 'anonymous' ? { regime, identity } : undefined
  return { regime, identity }
}

export const isInCare = (standing: Standing | undefined): standing is InCare =>
  standing?.identity === 'identified'

/** True when a hand-over between these units changes what may be written, kept and read. */
export const crossesBorder = (from: Regime, to: Regime): boolean => from !== to

/**
 * Who may read the note of a hand-over: a yes within one law holds within that law, whoever takes over
 * in the end. `saidYesUnder` is absent where the youth let it cross the border by a choice of its own.
 */
export const noteMayBeRead = (saidYesUnder: Regime | undefined, by: Regime): boolean =>
  saidYesUnder === undefined || saidYesUnder === by

/** What a youth may let go along to the other side of the border, each by its own choice. */
export const movable = ['topics', 'ageBand', 'municipality', 'avoid', 'nickname', 'note'] as const
export type Movable = (typeof movable)[number]
