/** A letter as it is stored: the one item that decides whose it is. Its words lie beside it, sealed. */
import * as z from 'zod/mini'
import {
  letterStates,
  letterTransitions,
  type LetterEvent,
} from '../../../shared/rules/later/letter-states.ts'
import { Level } from '../../../shared/rules/line/triage.ts'
import {
  Language,
  LetterId,
  Profession,
  Regime,
  StaffId,
  Topic,
  UnitId,
} from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { SealedText } from '../../ports/at-rest.ts'
import { read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** Who has the letter, or is asked to have it. */
const Keeper = z.object({
  id: StaffId,
  firstName: z.string(),
  profession: Profession,
  unit: UnitId,
})
export type Keeper = z.output<typeof Keeper>

const events = Object.keys(letterTransitions) as LetterEvent[]

const Happened = z.object({
  at: z.number(),
  event: z.enum(['written', ...events]),
  by: z.optional(z.pick(Keeper, { id: true, firstName: true, unit: true })),
})
export type Happened = z.output<typeof Happened>

export const LetterItem = z.object({
  letter: LetterId,
  /** Grows by one with every change; every change names the one it builds on. */
  rev: z.number(),
  mark: z.string(),
  state: z.enum(letterStates),
  level: Level,
  topics: z.array(Topic),
  language: Language,
  nickname: z.optional(SealedText),
  maySwitchLaw: z.boolean(),
  writtenAt: z.number(),
  promisedBy: z.number(),
  /** When the promise was broken, once that has been counted; whether it is, `isLate` says and nothing else. */
  lateAt: z.optional(z.number()),
  owner: z.optional(Keeper),
  /** The law of the first who took it. */
  regime: z.optional(Regime),
  offeredTo: z.optional(Keeper),
  offeredUntil: z.optional(z.number()),
  answeredAt: z.optional(z.number()),
  answeredBy: z.optional(Keeper),
  /** Which of its texts is the answer. */
  answer: z.optional(z.string()),
  history: z.array(Happened),
  expires: z.number(),
})
export type LetterItem = z.output<typeof LetterItem>

export const keeperOf = ({ id, firstName, profession, unit }: StaffMember): Keeper => ({
  id,
  firstName,
  profession,
  unit,
})

/** The letter as it is now, or undefined when it is erased or its time is over. */
export const letterById = (world: World, letter: LetterId): Promise<LetterItem | undefined> =>
  read(world.clinic, keys.letter(letter), LetterItem, { fresh: true })

/** Every letter of the county. */
export const allLetters = (world: World): Promise<LetterItem[]> =>
  readAll(world.clinic, keys.letters, LetterItem)
