/** A counsellor's desk as it is stored: on duty or not, and a seat for each talk at once. */
import type {
  Channel,
  Language,
  PageKey,
  Profession,
  StaffId,
  UnitId,
  VisitId,
} from '../../../shared/ids.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** What the sign-in says of a member of staff. */
export interface StaffMember {
  id: StaffId
  firstName: string
  unit: UnitId
  profession: Profession
  languages: Language[]
  roles: ('counsellor' | 'coordinator' | 'therapist' | 'admin')[]
}

/**
 * A seat is written before its visit is claimed and names which visits may be claimed on it, each
 * at one revision, in order. So a repeated press finds its own outcome, whatever broke in between.
 */
export interface SeatTaken {
  press: string
  turn: number
  /** When the press began its turn. */
  at: number
  tries: { visit: VisitId; rev: number }[]
  /** Of the pages that show this talk, the newest last; gone with the seat. */
  keys?: PageKey[]
}

export interface DeskItem {
  staff: StaffMember
  status: 'here' | 'paused' | 'away'
  /** How many talks at once the counsellor has chosen. */
  max: number
  channels: Channel[]
  seats: Record<string, SeatTaken | undefined>
  /** The press that each seat last served, under `spentOn(seat)`; see reserveSeat. */
  [spent: `spent-${number}`]: string | undefined
  /** The one talk of this desk that may sound or show; see voice.ts. */
  voice?: VisitId
  /** The live connection of the window that was opened last, and those opened before it. */
  connection?: string
  beside?: string[]
  seenAt: number
  expires: number
}

export const asDesk = (item: Item): DeskItem => item as unknown as DeskItem
export const seatName = (seat: number): string => `s${seat}`
export const spentOn = (seat: number): `spent-${number}` => `spent-${seat}`

/** This counsellor's desk, or undefined before the first "Jag är här" of the day. */
export const deskOf = async (world: World, staff: StaffId): Promise<DeskItem | undefined> => {
  const item = await world.clinic.get(keys.desk(staff), { fresh: true })
  return item === undefined ? undefined : asDesk(item)
}

/** Every desk of the county, on duty or not. */
export const allDesks = async (world: World): Promise<DeskItem[]> =>
  (await world.clinic.list(keys.desks)).map(asDesk)

/** The live connections of every window this counsellor has open, the newest first. */
export const windowsOf = ({ connection, beside = [] }: DeskItem): string[] =>
  connection === undefined ? [] : [connection, ...beside]

/** Visits named by a desk's seats. */
export const seatedVisits = (desk: DeskItem): { seat: number; taken: SeatTaken }[] =>
  Object.entries(desk.seats).flatMap(([name, taken]) =>
    taken === undefined ? [] : [{ seat: Number(name.slice(1)), taken }],
  )

/** The keys of the pages of this desk that show this visit. */
export const pageKeysOf = (
  desk: DeskItem | undefined,
  { seat, press }: { seat?: number; press?: string },
): PageKey[] => {
  const taken = seat === undefined ? undefined : desk?.seats[seatName(seat)]
  return taken !== undefined && taken.press === press ? (taken.keys ?? []) : []
}
