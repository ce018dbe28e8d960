/** A counsellor's desk as it is stored: on duty or not, and a seat for each talk at once. */
import * as z from 'zod/mini'
import type { StaffRole } from '../../../shared/contract/endpoint.ts'
import type { Channel, Language, PageKey, Profession, StaffId } from '../../../shared/ids.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** What the sign-in says of a member of staff. */
export const StaffMember = z.object({
  id: z.string(),
  firstName: z.string(),
  unit: z.string(),
  profession: word<Profession>(),
  languages: z.array(word<Language>()),
  roles: z.array(word<StaffRole>()),
})
export type StaffMember = z.output<typeof StaffMember>

/**
 * A seat is written before its visit is claimed and names which visits may be claimed on it, each
 * at one revision, in order. So a repeated press finds its own outcome, whatever broke in between.
 */
const SeatTaken = z.object({
  press: z.string(),
  turn: z.number(),
  /** When the press began its turn. */
  at: z.number(),
  tries: z.array(z.object({ visit: z.string(), rev: z.number() })),
  /** Of the pages that show this talk, the newest last; gone with the seat. */
  keys: z.optional(z.array(z.string())),
})
export type SeatTaken = z.output<typeof SeatTaken>

/** Beside these lies the press that each seat last served, under `spentOn(seat)`: a condition, never read. */
export const DeskItem = z.object({
  staff: StaffMember,
  status: word<'here' | 'paused' | 'away'>(),
  /** How many talks at once the counsellor has chosen. */
  max: z.number(),
  channels: z.array(word<Channel>()),
  seats: z.record(z.string(), z.optional(SeatTaken)),
  /** The one talk of this desk that may sound or show; see voice.ts. */
  voice: z.optional(z.string()),
  /** The live connection of the window that was opened last, and those opened before it. */
  connection: z.optional(z.string()),
  beside: z.optional(z.array(z.string())),
  /** The newest window keeps silent: an alarm is not heard there. */
  deaf: z.optional(z.literal(true)),
  /** Since when no window of this counsellor is known to be connected; any sign of life ends it. */
  goneAt: z.optional(z.number()),
  /** The number on which colleagues reach this person during the shift. */
  phone: z.optional(z.string()),
  seenAt: z.number(),
  expires: z.number(),
})
export type DeskItem = z.output<typeof DeskItem>

export const seatName = (seat: number): string => `s${seat}`
export const spentOn = (seat: number): `spent-${number}` => `spent-${seat}`

/** This counsellor's desk, or undefined before the first "Jag är här" of the day; as it is now, if nothing else is said. */
export const deskOf = (world: World, staff: StaffId, fresh = true): Promise<DeskItem | undefined> =>
  read(world.clinic, keys.desk(staff), DeskItem, { fresh })

/** Every desk of the county, on duty or not; `mayBeOld` as in store.ts. */
export const allDesks = (world: World, mayBeOld?: number): Promise<DeskItem[]> =>
  readAll(world.clinic, { ...keys.desks, mayBeOld }, DeskItem)

/** A desk as the county was read a moment ago and as this process has changed it since. */
export const deskAround = async (
  world: World,
  staff: StaffId,
  mayBeOld: number,
): Promise<DeskItem | undefined> =>
  (await allDesks(world, mayBeOld)).find((desk) => desk.staff.id === staff) ??
  (await deskOf(world, staff))

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
