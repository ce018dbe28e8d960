/**
 * When the door is open because people are planned to be there: a way of talking is open while
 * enough of them can lawfully take it without knowing who the youth is.
 */
import { unitById } from '../../county/dalarna.ts'
import { Channel, type Profession } from '../../ids.ts'
import { standingOf } from '../records/regime.ts'
import type { Duty } from './shift.ts'

/** What of a duty decides over the door. */
export type Promised = Pick<Duty, 'starts' | 'ends' | 'away' | 'channels' | 'person'>

export interface Span {
  opens: number
  closes: number
}

/** What must be on duty for a channel to be open. */
export interface OpenRule {
  /** People in all, and of them those whose talk may stay anonymous advice under SoL. */
  people: Record<Channel, number>
  anonymousAdvisers: Record<Channel, number>
}
export const openRule: OpenRule & { source: string; confirmedBy: string | null } = {
  people: { chat: 1, voice: 1, video: 1 },
  anonymousAdvisers: { chat: 1, voice: 1, video: 1 },
  source: 'a youth who comes without a name must be able to stay so: product, the legal regime',
  confirmedBy: null,
}

const advisers: readonly Profession[] = ['kurator', 'socialradgivare']

/** True for somebody of a municipality whose talk is advice under the Social Services Act. */
export const canAdviseAnonymously = ({ person }: Pick<Promised, 'person'>): boolean => {
  const regime = unitById(person.unit)?.regime
  if (regime !== 'SoL' || !advisers.includes(person.profession)) return false
  return standingOf(regime, 'anonymous') !== undefined
}

const isEnough = (here: readonly Promised[], channel: Channel, rule: OpenRule): boolean => {
  const able = here.filter(({ channels }) => channels.includes(channel))
  const people = new Set(able.map(({ person }) => person.staff))
  const lawful = new Set(able.filter(canAdviseAnonymously).map(({ person }) => person.staff))
  return people.size >= rule.people[channel] && lawful.size >= rule.anonymousAdvisers[channel]
}

const spansWhile = (
  duties: readonly Promised[],
  holds: (here: readonly Promised[]) => boolean,
): Span[] => {
  const working = duties.filter(({ away, starts, ends }) => away === undefined && starts < ends)
  const edges = [...new Set(working.flatMap(({ starts, ends }) => [starts, ends]))].sort(
    (a, b) => a - b,
  )
  const spans: Span[] = []
  for (const [index, opens] of edges.entries()) {
    const closes = edges[index + 1]
    if (closes === undefined) break
    if (!holds(working.filter(({ starts, ends }) => starts <= opens && ends > opens))) continue
    const last = spans.at(-1)
    if (last?.closes === opens) last.closes = closes
    else spans.push({ opens, closes })
  }
  return spans
}

/** When this way of talking is open, in order, never touching. */
export const openSpans = (
  duties: readonly Promised[],
  channel: Channel,
  rule: OpenRule = openRule,
): Span[] => spansWhile(duties, (here) => isEnough(here, channel, rule))

/** When anybody may come, by one way of talking or another. */
export const doorSpans = (duties: readonly Promised[], rule: OpenRule = openRule): Span[] =>
  spansWhile(duties, (here) => Channel.options.some((channel) => isEnough(here, channel, rule)))

/** When somebody of this profession is planned to be there. */
export const professionSpans = (duties: readonly Promised[], profession: Profession): Span[] =>
  spansWhile(duties, (here) => here.some(({ person }) => person.profession === profession))

/** Open with its closing, or closed with the next opening, as far as the spans reach. */
export const spanNow = (
  spans: readonly Span[],
  now: number,
): { open: true; closes: number } | { open: false; opens: number | undefined } => {
  const current = spans.find(({ opens, closes }) => opens <= now && now < closes)
  if (current !== undefined) return { open: true, closes: current.closes }
  return { open: false, opens: spans.find(({ opens }) => opens > now)?.opens }
}
