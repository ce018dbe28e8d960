/** A letter as it is stored: the one item that decides whose it is. Its words lie beside it, sealed. */
import * as z from 'zod/mini'
import {
  letterStates,
  letterTransitions,
  type LetterEvent,
} from '../../../shared/rules/later/letter-states.ts'
import { topicFields } from '../../../shared/rules/line/told-fields.ts'
import { Level } from '../../../shared/rules/line/triage.ts'
import { Language, LetterId, Profession, Regime, StaffId, UnitId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { SealedText } from '../../ports/at-rest.ts'
import { read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** Who has the letter, or is asked to have it. */
const LetterStaff = z.object({
  id: StaffId,
  firstName: z.string(),
  profession: Profession,
  unit: UnitId,
})
export type LetterStaff = z.output<typeof LetterStaff>

const events = Object.keys(letterTransitions) as LetterEvent[]

const HistoryEntry = z.object({
  at: z.number(),
  event: z.enum(['written', ...events]),
  by: z.optional(z.object({ id: StaffId, firstName: z.string(), unit: UnitId })),
})
export type HistoryEntry = z.output<typeof HistoryEntry>

export const LetterItem = z.object({
  letter: LetterId,
  /** Grows by one with every change; every change names the one it builds on. */
  rev: z.number(),
  mark: z.string(),
  state: z.enum(letterStates),
  level: Level,
  ...topicFields,
  language: Language,
  nickname: z.optional(SealedText),
  maySwitchLaw: z.boolean(),
  writtenAt: z.number(),
  promisedBy: z.number(),
  /** When the promise was broken, once that has been counted; whether it is, `isLate` says and nothing else. */
  lateAt: z.optional(z.number()),
  owner: z.optional(LetterStaff),
  /** The law of the first who took it. */
  regime: z.optional(Regime),
  offeredTo: z.optional(LetterStaff),
  offeredUntil: z.optional(z.number()),
  answeredAt: z.optional(z.number()),
  answeredBy: z.optional(LetterStaff),
  /** Which of its texts is the answer. */
  answer: z.optional(z.string()),
  history: z.array(HistoryEntry),
  /** Where to tell that the answer has come. */
  notice: z.optional(SealedText),
  expires: z.number(),
})
export type LetterItem = z.output<typeof LetterItem>

export const letterStaffOf = ({ id, firstName, profession, unit }: StaffMember): LetterStaff => ({
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
