/** Which standings the law knows, and what may cross from one law to the other; what each may ask and keep stands in regime-rule.ts. */
import type { Identity, Regime } from '../../ids.ts'

/** The combinations that exist. An identified visit under SoL cannot be written down as a type. */
export type Standing =
  | { regime: 'SoL'; identity: 'anonymous' }
  | { regime: 'HSL'; identity: 'anonymous' }
  | { regime: 'HSL'; identity: 'identified' }
/** The only one under which anything may be written about a person. */
export type InCare = Extract<Standing, { identity: 'identified' }>

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
