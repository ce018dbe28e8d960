/**
 * The colleague with the second key, as far as they read along in the talk: decided at read by the
 * procedure, the visit and the law, so that whatever ends one of them ends the reading with it.
 */
import * as z from 'zod/mini'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { barOf, type ReaderState } from '../../shared/rules/safety/second-reader.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import type { Profession } from '../../shared/ids.ts'
import { word } from '../../shared/rules/line/visit-parts.ts'
import { read } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { holderCard, regimeOfUnit } from './holder-card.ts'
import type { Visit } from './visit.ts'

const secondReaderStates = ['asked', 'reading', 'refused'] as const satisfies ReaderState[]

/** As it lies in the procedure. */
export const SecondReader = z.object({
  state: z.enum(secondReaderStates),
  /** Whom it is about: another colleague with the second key is asked for anew. */
  of: z.string(),
  /** The part of the talk it was asked in. */
  epoch: z.number(),
  /** When the youth said yes: what was written before is read only with `history`. */
  at: z.number(),
  history: z.optional(z.boolean()),
  /** Of the pages that show the talk to the colleague, the newest last. */
  keys: z.optional(z.array(z.string())),
  /** Since when no page of the colleague's is connected. */
  goneAt: z.optional(z.number()),
})
export type SecondReader = z.output<typeof SecondReader>

/** What of the procedure says who reads along. */
const WithReader = z.object({
  second: z.optional(
    z.object({
      id: z.string(),
      firstName: z.string(),
      unit: z.string(),
      profession: z.optional(word<Profession>()),
    }),
  ),
  reader: z.optional(SecondReader),
  /** Grows whenever somebody begins or ends to read along: another number is another key. */
  turn: z.optional(z.number()),
})
export type WithReader = z.output<typeof WithReader>

/** The number when nobody reads along any more. */
export const turnWithout = ({ reader, turn = 0 }: WithReader): number =>
  reader?.state === 'reading' ? turn + 1 : turn

export interface ReaderNow {
  turn: number
  reader?: SecondReader & { who: NonNullable<WithReader['second']> }
}

export const readerOf = (stored: WithReader, visit: Visit): ReaderNow => {
  const { reader, second } = stored
  const { holder } = visit
  if (reader === undefined || second === undefined || holder === undefined)
    return { turn: turnWithout(stored) }
  const bar = barOf(regimeOfUnit(holder.unit), regimeOfUnit(second.unit), visit.identity)
  const isTheirs = reader.of === second.id && reader.epoch === visit.epoch
  const isOpen = isHeld(visit.state) && isTheirs && bar === undefined
  if (!isOpen) return { turn: turnWithout(stored) }
  return { turn: stored.turn ?? 0, reader: { ...reader, who: second } }
}

type Second = Extract<YouthVisit, { state: 'talking' }>['second']

/** As the youth's page is told of it; undefined, and nothing read, where nobody was ever asked. */
export const showSecond = async (world: World, visit: Visit): Promise<Second> => {
  if (visit.readers !== true) return undefined
  const stored = await read(world.clinic, keys.procedure(visit.visit), WithReader, { fresh: true })
  if (stored === undefined) return undefined
  const { turn, reader } = readerOf(stored, visit)
  if (reader === undefined) return { turn, keys: [] }
  const { profession = 'kurator', ...who } = reader.who
  return {
    turn,
    keys: reader.state === 'reading' ? (reader.keys ?? []) : [],
    state: reader.state,
    awaySince: reader.goneAt,
    who: holderCard({ profession, ...who }),
  }
}
