/** Whose record a row of care is about, and how whoever asks stands to them: the policy decides by that. */
import type { Endpoint } from '../../../shared/contract/endpoint.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { consentsForCounsellor } from '../../../shared/contract/records/consent.ts'
import { identityApi } from '../../../shared/contract/records/identity.ts'
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { ownPatientsApi } from '../../../shared/contract/records/own-patients.ts'
import { reviewApi } from '../../../shared/contract/records/review.ts'
import { safetyRecordApi } from '../../../shared/contract/records/safety-record.ts'
import type { SubjectId, VisitId } from '../../../shared/ids.ts'
import type { EmergencyReason, Need } from '../../../shared/rules/records/access.ts'
import type { Open } from '../serve/serve.ts'
import {
  enter,
  enterUnit,
  enterUnnoted,
  type Opened,
  type Owner,
  ownStanding,
  type RecordsWorld,
  sharerOf,
  standingOf,
} from '../../records/index.ts'
import { personInTalk, personOf } from '../../use-cases/records/become-identified.ts'
import type { StaffMember, Visit } from '../../visit/index.ts'

const seldom = () => import('../../records/lazy.ts')

type Opening = Promise<Opened>

/** Noted when it is written, with the digest of what stands from then on; a draft is its writer's alone. */
const notesItself: readonly Endpoint[] = [
  journalApi.keepDraft,
  journalApi.signNote,
  journalApi.correctNote,
  ownPatientsApi.keepPatientDraft,
  ownPatientsApi.signPatientNote,
  ownPatientsApi.correctPatientNote,
  safetyRecordApi.keptAssessment,
  safetyRecordApi.keepAssessment,
  safetyRecordApi.keepProcedure,
]

interface About {
  visit: VisitId
  patient: SubjectId
  receipt: string
  personalNumber: string
  reason: EmergencyReason
  words: string
}

/** By the receipt of what is shared, as a patient of one's own, or by the talk one has. */
const personOfRow = async (
  world: RecordsWorld,
  row: Endpoint,
  staff: StaffMember,
  { receipt, patient, visit }: About,
): Promise<Owner> => {
  if (row === consentsForCounsellor.openShared) return (await sharerOf(world, staff, receipt)).owner
  if (Object.values<Endpoint>(ownPatientsApi).includes(row))
    return (await seldom()).patientOfMine(world, staff, patient)
  return personInTalk(world, staff, visit)
}

/** Lists of nobody in particular: each name in them is asked for, and noted, by itself. */
const lists: readonly Endpoint[] = [ownPatientsApi.unsignedNotes, ownPatientsApi.ownPatients]

const byCounsellor = async (
  world: RecordsWorld,
  row: Endpoint,
  staff: StaffMember,
  ask: About,
  needs: readonly Need[],
): Opening => {
  if (row === journalApi.openInEmergency) return (await seldom()).askInEmergency(world, staff, ask)
  if (row === consentsForCounsellor.sharedWithUs) {
    const shared = { role: 'counsellor', relation: 'consented', place: 'other-unit' } as const
    return enterUnit(world, staff, shared, needs)
  }
  if (lists.includes(row))
    return enterUnit(world, staff, { role: 'counsellor', relation: 'none' }, needs)
  const owner = await personOfRow(world, row, staff, ask)
  const standing = await standingOf(world, staff, owner, 'counsellor')
  const open = notesItself.includes(row) ? enterUnnoted : enter
  return open(world, standing, owner, needs)
}

/** In a talk the youth is the person by having become known in it, or is about to be. */
const byYouth = async (
  world: RecordsWorld,
  row: Endpoint,
  visit: Visit,
  needs: readonly Need[],
): Opening => {
  if (row === identityApi.becomeIdentified) {
    const nobody = { principal: visit.holder?.unit ?? '', subject: '' }
    return enterUnnoted(world, ownStanding(nobody, 'patient', 'new'), nobody, needs)
  }
  return byPatient(world, await personOf(world, visit), needs)
}

const byPatient = (world: RecordsWorld, owner: Owner, needs: readonly Need[]): Opening =>
  enter(world, ownStanding(owner, 'patient'), owner, needs)

const byReviewer = async (
  world: RecordsWorld,
  row: Endpoint,
  staff: StaffMember,
  ask: object,
  needs: readonly Need[],
): Opening => {
  if (row !== reviewApi.searchLog)
    return enterUnit(world, staff, { role: 'admin', relation: 'reviewer' }, needs)
  return (await seldom()).openLogFor(world, staff, ask, reviewApi.searchLog.needs)
}

export const openCare: Open<RecordsWorld> = (world, row, { actor, ask, needs }) => {
  if (row.who === 'patient') return byPatient(world, actor as Owner, needs)
  if (row.who === 'youth') return byYouth(world, row, actor as Visit, needs)
  const staff = actor as StaffMember
  if (row.who === 'counsellor') return byCounsellor(world, row, staff, ask as About, needs)
  if (row.who !== 'admin') throw new Refusal('not-found')
  return byReviewer(world, row, staff, ask, needs)
}
