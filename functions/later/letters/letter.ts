/** A letter as it is stored: the one item that decides whose it is. Its words lie beside it, sealed. */
import type { LetterEvent, LetterState } from '../../../shared/rules/later/letter-states.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import type {
  Language,
  LetterId,
  Profession,
  Regime,
  Sealed,
  StaffId,
  Topic,
  UnitId,
} from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** Who has the letter, or is asked to have it. */
export interface Keeper {
  id: StaffId
  firstName: string
  profession: Profession
  unit: UnitId
}

export interface Happened {
  at: number
  event: LetterEvent | 'written'
  by?: Pick<Keeper, 'id' | 'firstName' | 'unit'>
}

export interface Letter {
  letter: LetterId
  /** Grows by one with every change; every change names the one it builds on. */
  rev: number
  mark: string
  state: LetterState
  level: Level
  topics: Topic[]
  language: Language
  nickname?: Sealed
  maySwitchLaw: boolean
  writtenAt: number
  promisedBy: number
  /** When the promise was broken, once that has been counted; whether it is, `isLate` says and nothing else. */
  lateAt?: number
  owner?: Keeper
  /** The law of the first who took it. */
  regime?: Regime
  offeredTo?: Keeper
  offeredUntil?: number
  answeredAt?: number
  answeredBy?: Keeper
  /** Which of its texts is the answer. */
  answer?: string
  history: Happened[]
  expires: number
}

export const asLetter = (item: Item): Letter => item as unknown as Letter

export const keeperOf = ({ id, firstName, profession, unit }: StaffMember): Keeper => ({
  id,
  firstName,
  profession,
  unit,
})

/** The letter as it is now, or undefined when it is erased or its time is over. */
export const letterById = async (world: World, letter: LetterId): Promise<Letter | undefined> => {
  const item = await world.clinic.get(keys.letter(letter), { fresh: true })
  return item === undefined ? undefined : asLetter(item)
}
