/** One row of statistics for a visit that is over, without any link to the visit itself. */
import * as z from 'zod/mini'
import { type AnyTopic, keptTopics } from '../../shared/rules/line/newer-topic.ts'
import { Level } from '../../shared/rules/line/triage.ts'
import { times } from '../../shared/rules/line/times.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { expiresAt } from '../store/expired.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

export const Tally = z.object({
  how: z.enum(['ended', 'left', 'lost']),
  level: Level,
  /** Whole minutes, so that a row cannot be matched with an hour somebody remembers. */
  waited: z.number(),
  talked: z.optional(z.number()),
  unit: z.optional(z.string()),
  municipality: z.optional(z.string()),
  topics: z.optional(z.array(z.string())),
  /** As they were chosen, where one of them is newer than the last release, which draws and counts the others. */
  chosenTopics: z.optional(z.array(z.string())),
  outcome: z.optional(z.string()),
  whereTo: z.optional(z.array(z.string())),
  channel: z.optional(z.string()),
  language: z.optional(z.string()),
  ageBand: z.optional(z.string()),
  gender: z.optional(z.string()),
  hour: z.number(),
  expires: z.number(),
})
export type Tally = z.output<typeof Tally>

/** What somebody has filed of a talk. */
export interface Filed extends Pick<Tally, 'outcome' | 'whereTo'> {
  topics?: readonly AnyTopic[] | undefined
}

const minutes = (ms: number): number => Math.max(0, Math.round(ms / 60_000))

/** Adds the row, once for each visit however often it is called. The row's id cannot be led back. */
export const addTally = async (
  world: World,
  visit: Visit,
  { topics: chosen, ...form }: Filed = {},
): Promise<void> => {
  const over = visit.endedAt ?? world.now()
  const kept = chosen && keptTopics(chosen)
  const id = world.keys.sign('tally', visit.visit).slice(0, 22)
  await put(world.clinic, keys.tally(localTime(over).day, id), Tally, {
    how: visit.state === 'lost' ? 'lost' : visit.state === 'left' ? 'left' : 'ended',
    level: visit.level,
    waited: minutes((visit.calledAt ?? over) - visit.since),
    talked: visit.talkingAt === undefined ? undefined : minutes(over - visit.talkingAt),
    unit: visit.holder?.unit,
    municipality: visit.municipality,
    channel: visit.channel,
    language: visit.language,
    ageBand: visit.ageBand,
    gender: visit.gender,
    ...form,
    topics: kept?.topics,
    chosenTopics: kept?.newerTopics && [...chosen!],
    hour: Number(localTime(visit.since).time.slice(0, 2)),
    expires: expiresAt(over + times.tallyKept),
  })
}

/** The rows of one day. */
export const talliesOf = (world: World, day: string): Promise<Tally[]> =>
  readAll(world.clinic, { ...keys.day(day), prefix: 'TALLY#' }, Tally)
