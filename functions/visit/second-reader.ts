/**
 * The colleague with the second key, as far as they read along in the talk: decided at read by the
 * procedure, the visit and the law, so that whatever ends one of them ends the reading with it.
 */
import type { YouthVisit } from '../../shared/contract/visit/youth.ts'
import { barOf, type ReaderState } from '../../shared/rules/safety/second-reader.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import type { PageKey, Profession, StaffId, UnitId } from '../../shared/ids.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { holderCard, regimeOfUnit } from './holder-card.ts'
import type { Visit } from './visit.ts'

/** As it lies in the procedure. */
export interface SecondReader {
  state: Exclude<ReaderState, 'none'>
  /** Whom it is about: another colleague with the second key is asked for anew. */
  of: StaffId
  /** The part of the talk it was asked in. */
  epoch: number
  /** When the youth said yes: what was written before is read only with `history`. */
  at: number
  history?: boolean
  /** Of the pages that show the talk to the colleague, the newest last. */
  keys?: PageKey[]
}

export interface WithReader {
  second?: { id: StaffId; firstName: string; unit: UnitId; profession?: Profession }
  reader?: SecondReader
  /** Grows whenever somebody begins or ends to read along: another number is another key. */
  turn?: number
}

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
  const item = await world.clinic.get(keys.procedure(visit.visit), { fresh: true })
  if (item === undefined) return undefined
  const { turn, reader } = readerOf(item as unknown as WithReader, visit)
  if (reader === undefined) return { turn, keys: [] }
  const { profession = 'kurator', ...who } = reader.who
  return {
    turn,
    keys: reader.state === 'reading' ? (reader.keys ?? []) : [],
    state: reader.state,
    who: holderCard({ profession, ...who }),
  }
}
