/**
 * Where the plan leaves the door shut though it need not: somebody is planned for a way of talking, but
 * no lawful combination; or nobody is there between two openings of the same day.
 */
import type { Channel } from '../../ids.ts'
import { openSpans, type OpenRule, type Promised, type Span } from './shift-door.ts'
import { localTime } from './shift-times.ts'

export interface Gap extends Span {
  why: 'not-lawful' | 'nobody'
  /** The ways of talking that stay shut. */
  channels: Channel[]
}

const channels: readonly Channel[] = ['chat', 'voice', 'video']

const isWithin = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ opens, closes }) => opens <= at && at < closes)

/** Every gap, in order; those that touch and are alike are one. */
export const gapsOf = (duties: readonly Promised[], rule?: OpenRule): Gap[] => {
  const working = duties.filter(({ away, starts, ends }) => away === undefined && starts < ends)
  const open = new Map(channels.map((channel) => [channel, openSpans(working, channel, rule)]))
  const edges = [...new Set(working.flatMap(({ starts, ends }) => [starts, ends]))].sort(
    (a, b) => a - b,
  )
  const gaps: Gap[] = []
  const add = (gap: Gap): void => {
    const last = gaps.at(-1)
    const isSame = last?.why === gap.why && String(last.channels) === String(gap.channels)
    if (isSame && last.closes === gap.opens) last.closes = gap.closes
    else gaps.push(gap)
  }
  for (const [index, opens] of edges.entries()) {
    const closes = edges[index + 1]
    if (closes === undefined) break
    const here = working.filter(({ starts, ends }) => starts <= opens && ends > opens)
    const shut = channels.filter((channel) => {
      const isOffered = here.some((duty) => duty.channels.includes(channel))
      return isOffered && !isWithin(open.get(channel) ?? [], opens)
    })
    if (shut.length > 0) add({ opens, closes, why: 'not-lawful', channels: shut })
    const isBetween = here.length === 0 && localTime(opens).day === localTime(closes - 1).day
    if (isBetween) add({ opens, closes, why: 'nobody', channels: [...channels] })
  }
  return gaps
}
