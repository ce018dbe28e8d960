/** A treatment as it is stored: what the rules know, who answers for it, and how the youth comes back. */
import * as z from 'zod/mini'
import { Checklist } from '../../../shared/programme/inclusion.ts'
import { applyElapsedTime } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import { Treatment } from '../../../shared/programme/treatment/treatment.ts'
import { AgeBand, Channel, Identity, Profession, Regime } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { SealedText } from '../../ports/at-rest.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { read } from '../../store/items.ts'

/** Who answers for a participant. */
export const Carer = z.object({
  id: z.string(),
  firstName: z.string(),
  profession: Profession,
  unit: z.string(),
})
export type Carer = z.output<typeof Carer>

/** Whose something is. */
export const OwnerItem = z.object({ principal: z.string(), subject: z.string() })

/** What the rules know of a treatment, and what the service keeps beside it. */
export const TreatmentItem = z.extend(Treatment, {
  ...OwnerItem.shape,
  /** Grows by one with every change; every change names the one it builds on. */
  rev: z.number(),
  mark: z.string(),
  pin: z.object({ programme: z.string(), version: z.string(), hash: z.string() }),
  language: z.string(),
  ageBand: AgeBand,
  identity: Identity,
  regime: Regime,
  checklist: z.object(Checklist.shape),
  therapist: Carer,
  cover: z.optional(Carer),
  /** Who answered or covered before: what they read then was care. */
  caredBefore: z.optional(z.array(z.string())),
  /** Sealed: what the youth is called here, and who it is where the law asks. */
  alias: z.string(),
  person: z.optional(z.string()),
  /** Sealed: what goes along into the line. */
  lineNote: z.optional(z.string()),
  /** Sessions of an older generation are over. */
  sessions: z.number(),
  invitation: z.optional(z.string()),
  ownCode: z.optional(z.string()),
  passkeys: z.array(z.string()),
  /** The keyed hash of the number that was enrolled: a proof is held against it, and nothing is opened for that. */
  numbered: z.optional(z.string()),
  /** The same, once the youth has proved it: a way in. */
  eid: z.optional(z.string()),
  /** Where the youth was reading, by module. */
  places: z.record(z.string(), z.string()),
  /** The newest entry of the thread that each side has seen, ms. */
  seenByYouth: z.number(),
  seenByStaff: z.number(),
  /** Each talk's place in the calendar of booked times. */
  talkPlaces: z.record(
    z.string(),
    z.object({ time: z.string(), staff: z.string(), start: z.number(), channel: Channel }),
  ),
  /** Who finished which task, and who saw to which flag. */
  doneBy: z.record(z.string(), z.string()),
  letterAt: z.optional(z.number()),
  /** The letter to oneself went with a homework, which may also be sent without it. */
  letterSent: z.optional(z.boolean()),
  /** When somebody last wrote to the youth. */
  wroteAt: z.optional(z.number()),
  /** Where reminders go, sealed where it lies, and until when everything is told. */
  reminder: z.optional(z.object({ to: SealedText, told: z.number() })),
  /** Promises of feedback that were not kept, and are counted. */
  brokenPromises: z.optional(z.array(z.string())),
})
export type TreatmentItem = z.output<typeof TreatmentItem>

/** Whoever answered or covered until now goes on being known as one who did. */
export const withCarersKept = (treatment: TreatmentItem): TreatmentItem => {
  const { therapist, cover, caredBefore = [] } = treatment
  const now = [therapist.id, ...(cover === undefined ? [] : [cover.id])]
  return { ...treatment, caredBefore: [...new Set([...caredBefore, ...now])] }
}

export const ownerOf = ({ principal, subject }: Owner): Owner => ({ principal, subject })

export const carerOf = ({ id, firstName, profession, unit }: StaffMember): Carer => ({
  id,
  firstName,
  profession,
  unit,
})

/** The treatment as time has made it. Throws `not-found` when there is none. */
export const treatmentOf = async (world: RecordsWorld, owner: Owner): Promise<TreatmentItem> => {
  const treatment = await readTreatment(world, owner)
  if (treatment === undefined) throw new Refusal('not-found')
  return applyElapsedTime(treatment, world.now())
}

/** The treatment as it was last written, if there is one. */
export const readTreatment = (
  world: RecordsWorld,
  owner: Owner,
): Promise<TreatmentItem | undefined> =>
  read(world.records, programmeKeys.treatment(owner), TreatmentItem, { fresh: true })
