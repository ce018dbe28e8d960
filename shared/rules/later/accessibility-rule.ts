/**
 * What is promised of accessibility, and how what somebody tells us of it is kept. Sources: lag
 * (2018:1937) om tillgänglighet till digital offentlig service; Digg's list of what a statement holds.
 */
import * as z from 'zod/mini'

/** Where something could not be used. Closed, so that no address with a secret in it is ever sent. */
export const statementPages = ['start', 'talk', 'letter', 'mine', 'programme', 'other'] as const
export const StatementPage = z.enum(statementPages)
export type StatementPage = (typeof statementPages)[number]

export const statementFacts = {
  /** `fully`, `partly` or `not`: nobody outside has looked, so no more than this is claimed. */
  status: 'partly',
  method: 'own assessment',
  assessed: '2026-11-24',
  updated: '2026-11-24',
  report: 'https://www.digg.se/tdosanmalan',
  /** The county's own address for whoever wants an answer; not known until the county says so. */
  contact: null,
  source: 'Lag (2018:1937), förordning (2018:1938)',
  confirmedBy: null,
} as const

export const feedbackRule = {
  /** Days it is kept, read or not. */
  kept: 30,
  longest: 1000,
  /** Kept at once: beyond this somebody is playing, and nobody could read it. */
  most: 200,
  source: 'our own: long enough to be read every week, and no longer',
  confirmedBy: null,
} as const satisfies {
  kept: number
  longest: number
  most: number
  source: string
  confirmedBy: string | null
}
