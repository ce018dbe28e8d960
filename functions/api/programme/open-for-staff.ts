/** Whose record a row of programmes is about, and how whoever asks stands to them: the policy decides by that. */
import type { ExportPurpose, Need } from '../../../shared/rules/records/access.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { programmeForTherapist } from '../../../shared/contract/programme/therapist.ts'
import type { Endpoint } from '../../../shared/contract/endpoint.ts'
import type { Open } from '../serve/serve.ts'
import { standingAs } from '../../programme/index.ts'
import {
  enter,
  enterUnit,
  enterUnnoted,
  type Opened,
  type RecordsWorld,
} from '../../records/index.ts'
import type { StaffMember } from '../../visit/index.ts'

const seldom = () => import('../../programme/lazy.ts')

type Opening = Promise<Opened>

interface About {
  participant?: SubjectId
  purpose?: ExportPurpose
  because?: 'booked'
}

const byAdmin = async (
  world: RecordsWorld,
  staff: StaffMember,
  { participant, purpose }: About,
  needs: readonly Need[],
): Opening => {
  if (participant === undefined)
    return enterUnit(world, staff, { role: 'admin', relation: 'none' }, needs)
  if (purpose === undefined) throw new Refusal('not-found')
  return (await seldom()).openForPurpose(world, staff, { participant, purpose }, needs)
}

const { coverFor, enrol } = programmeForTherapist
const { keepJournalDraft, signJournalNote, correctJournalNote } = programmeJournal
/** Noted when it is signed, with the digest of what stands from then on. */
const isSigned = (row: Endpoint) => row === signJournalNote || row === correctJournalNote
const isJournal = ({ needs }: Endpoint) =>
  needs !== 'no-record' && needs.some(({ resource }) => resource === 'journal')

const byTherapist = async (
  world: RecordsWorld,
  row: Endpoint,
  staff: StaffMember,
  { participant, because }: About,
  needs: readonly Need[],
): Opening => {
  if (row === enrol) {
    const nobody = { principal: staff.unit, subject: '' }
    return enterUnnoted(world, standingAs(staff, 'new'), nobody, needs)
  }
  if (participant === undefined)
    return enterUnit(world, staff, { role: 'therapist', relation: 'none' }, needs)
  if (row === coverFor) return (await seldom()).openToCover(world, staff, participant, needs)
  if (row === keepJournalDraft) return (await seldom()).openDraft(world, staff, participant)
  if (!isJournal(row)) return (await seldom()).openTreatment(world, staff, participant, needs)
  const open = isSigned(row) ? enterUnnoted : enter
  return (await seldom()).openJournal(world, staff, participant, needs, { open, because })
}

export const openForStaff: Open<RecordsWorld> = (world, row, { actor, ask, needs }) => {
  const staff = actor as StaffMember
  if (row.who === 'admin') return byAdmin(world, staff, ask, needs)
  if (row.who === 'therapist') return byTherapist(world, row, staff, ask, needs)
  throw new Refusal('not-found')
}
