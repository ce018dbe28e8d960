/** A treatment as it is stored: what the rules know, who answers for it, and how the youth comes back. */
import type { Pin } from '../../../shared/programme/pack.ts'
import type { Checklist } from '../../../shared/programme/inclusion.ts'
import { settle } from '../../../shared/programme/settle.ts'
import type { Treatment } from '../../../shared/programme/treatment.ts'
import type { AgeBand, Identity, Profession, Regime, StaffId, UnitId } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Item } from '../../store/store.ts'

/** Who answers for a participant. */
export interface Carer {
  id: StaffId
  firstName: string
  profession: Profession
  unit: UnitId
}

/** A talk's place in the calendar of booked times. */
export interface TalkPlace {
  time: string
  staff: StaffId
  start: number
  channel: 'chat' | 'voice' | 'video'
}

export interface Stored extends Treatment, Owner {
  /** Grows by one with every change; every change names the one it builds on. */
  rev: number
  mark: string
  pin: Pin
  language: string
  ageBand: AgeBand
  identity: Identity
  regime: Regime
  checklist: Checklist
  therapist: Carer
  cover?: Carer
  /** Sealed: what the youth is called here, and who it is where the law asks. */
  alias: string
  person?: string
  /** Sealed: what goes along into the line. */
  lineNote?: string
  /** Sessions of an older generation are over. */
  sessions: number
  invitation?: string
  ownCode?: string
  passkeys: readonly string[]
  /** Where the youth was reading, by module. */
  places: Readonly<Record<string, string>>
  /** The newest entry of the thread that each side has seen, ms. */
  seenByYouth: number
  seenByStaff: number
  talkPlaces: Readonly<Record<string, TalkPlace>>
  /** Who finished which task, and who saw to which flag. */
  doneBy: Readonly<Record<string, string>>
  letterAt?: number
  /** Promises of feedback that were not kept, and are counted. */
  brokenPromises?: readonly string[]
}

export const asStored = (item: Item): Stored => item as unknown as Stored

export const ownerOf = ({ principal, subject }: Owner): Owner => ({ principal, subject })

export const carerOf = ({ id, firstName, profession, unit }: StaffMember): Carer => ({
  id,
  firstName,
  profession,
  unit,
})

/** Only what the rules may change is taken from them. */
export const settled = (stored: Stored, now: number): Stored => settle(stored, now) as Stored

/** The treatment as time has made it. Throws `not-found` when there is none. */
export const treatmentOf = async (world: RecordsWorld, owner: Owner): Promise<Stored> => {
  const item = await world.records.get(programmeKeys.treatment(owner), { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  return settled(asStored(item), world.now())
}
