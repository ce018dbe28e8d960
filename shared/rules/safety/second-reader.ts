/**
 * The colleague with the second key in the chat: asked by the first, let in by the youth, and gone
 * with either key. One colleague at a time; what is sealed changes its key at both ends of the stay.
 */
import type { Identity, Regime } from '../../ids.ts'
import { crossesBorder } from '../records/regime.ts'

export const readerStates = ['none', 'asked', 'reading', 'refused'] as const
export type ReaderState = (typeof readerStates)[number]

interface Transition {
  from: readonly ReaderState[]
  to: ReaderState
  /** Who or what may cause it; drawn in docs/states.md. */
  by: 'first' | 'youth' | 'anybody of the three, or the clock'
  why: string
}

const table = {
  ask: { from: ['none', 'refused'], to: 'asked', by: 'first', why: 'names the colleague' },
  allow: { from: ['asked'], to: 'reading', by: 'youth', why: 'yes; with or without what was said' },
  refuse: { from: ['asked'], to: 'refused', by: 'youth', why: 'no: the colleague reads nothing' },
  end: {
    from: ['asked', 'reading', 'refused'],
    to: 'none',
    by: 'anybody of the three, or the clock',
    why: 'leaves, is asked to leave, gives the key back, or the procedure is over',
  },
} as const satisfies Record<string, Transition>

export type ReaderEvent = keyof typeof table
export const readerTransitions: Readonly<Record<ReaderEvent, Transition>> = table

/** The next state, or undefined when this event cannot happen in this state. */
export const nextReaderState = (state: ReaderState, event: ReaderEvent): ReaderState | undefined =>
  readerTransitions[event].from.includes(state) ? readerTransitions[event].to : undefined

/**
 * Whom the law lets read along. Across the border a hand-over is the way: it changes what may be
 * written and kept. Reading of somebody who is known is access to a patient's data and must stand in
 * the access log, which this way does not write; the colleague helps with the list instead.
 */
export const secondReaderRule: {
  across: boolean
  identified: boolean
  source: string
  confirmedBy: string | null
} = {
  across: false,
  identified: false,
  source: 'R4, two-key procedure; OSL between employers; PDL 4 kap. for whoever is known',
  confirmedBy: null,
}

/** Why a colleague may not read along; undefined when they may, if the youth says yes. */
export const barOf = (
  holder: Regime,
  colleague: Regime,
  identity: Identity,
): 'across-the-border' | 'known' | undefined => {
  if (crossesBorder(holder, colleague) && !secondReaderRule.across) return 'across-the-border'
  return identity === 'identified' && !secondReaderRule.identified ? 'known' : undefined
}
