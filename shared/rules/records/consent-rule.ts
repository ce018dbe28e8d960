/**
 * What a consent may name, and how long it may hold. Sources: OSL 12 kap. 2 § (a person may lift the
 * secrecy that protects them, wholly or in part), PDL 6 kap., SoL and HSL on the individual plan (SIP).
 * A lawyer of the county confirms before live use.
 */
import { unitById, units } from '../../county/dalarna.ts'
import { services, type Service } from '../../county/directory.ts'
import type { UnitId } from '../../ids.ts'

/**
 * `journal`: may read it. `talk`: may talk with those who keep it, about what the youth names.
 * `sip`: gets the youth's own words in a link, and may call to a meeting.
 */
export const consentContents = ['journal', 'talk', 'sip'] as const
export type ConsentContent = (typeof consentContents)[number]

export const consentRule = {
  /** Days a consent may hold, as the youth chooses; the first is chosen beforehand. */
  days: [14, 30, 90],
  usual: 14,
  /** A plan made together may be asked for in a link that lives as long as other links. */
  sipDays: [7, 14, 30],
  /** Words of the youth about exactly what. */
  longest: 300,
  source: 'OSL 12 kap. 2 §: a consent is limited; the figures are our own',
  confirmedBy: null,
} as const satisfies {
  days: readonly number[]
  usual: number
  sipDays: readonly number[]
  longest: number
  source: string
  confirmedBy: string | null
}

/** Danger is rung about, and a line for the whole country keeps nothing to talk about. */
const isAnswerable = ({ level, where }: Service): boolean =>
  level !== 'acute' && where !== 'country'

/** Services somebody may be allowed to talk with, beside the county's own units. */
export const receivingServices: readonly Service[] = services.filter(isAnswerable)

/** The units a person known at `keeper` may let in. */
export const receivingUnits = (keeper: UnitId) => units.filter(({ id }) => id !== keeper)

/** What this receiver may be named for; empty for somebody nobody knows. Only our own units can read. */
export const contentFor = (
  receiver: string,
  keeper: UnitId,
  /** Services that the county has added. */
  added: readonly { id: string }[] = [],
): readonly ConsentContent[] => {
  if (receiver === keeper) return []
  if (unitById(receiver) !== undefined) return ['journal', 'talk']
  return [...receivingServices, ...added].some(({ id }) => id === receiver) ? ['talk'] : []
}
