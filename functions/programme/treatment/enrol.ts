/** A youth is enrolled by a therapist with the checklist; whoever does not fit here gets other help, never a no. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enrolmentRule, youngestOf } from '../../../shared/programme/enrolment-rule.ts'
import { inclusionOf, type Checklist, type Inclusion } from '../../../shared/programme/inclusion.ts'
import type { AgeBand } from '../../../shared/ids.ts'
import { regimeOfUnit, type StaffMember } from '../../visit/index.ts'
import {
  enter,
  numberHash,
  type Opened,
  type Owner,
  type RecordsWorld,
  sealFor,
} from '../../records/index.ts'
import { put } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateListing } from './update-treatment.ts'
import { recordStaffAction } from './staff-actions.ts'
import { invite } from '../entry/invitation.ts'
import { isOffered } from './offered-programmes.ts'
import { newestPack, offeredLanguages, pinOf } from './pack-of.ts'
import { carerOf, TreatmentItem } from './treatment-item.ts'

export interface Enrolling {
  once: string
  programme: string
  language: string
  alias: string
  ageBand: AgeBand
  checklist: Checklist
  person?: { name: string; personalNumber: string }
}

type Enrolled =
  | { outcome: 'enrolled'; participant: string; invitation: { words: string; until: number } }
  | { outcome: 'must-identify' | 'must-not-identify' }
  | Exclude<Inclusion, { outcome: 'included' }>

const newTreatment = async (
  world: RecordsWorld,
  owner: Owner,
  staff: StaffMember,
  ask: Enrolling,
): Promise<TreatmentItem> => {
  const pack = newestPack(ask.programme)
  if (pack === undefined) throw new Refusal('not-found')
  const { alias, person, ageBand, checklist } = ask
  if (!offeredLanguages(pack).some(({ code }) => code === ask.language))
    throw new Refusal('bad-input', ['language'])
  return {
    ...owner,
    rev: 1,
    mark: '-',
    state: 'invited',
    enrolledAt: world.now(),
    pin: pinOf(pack),
    language: ask.language,
    ageBand,
    youngest: youngestOf[ageBand],
    identity: person === undefined ? 'anonymous' : 'identified',
    regime: regimeOfUnit(owner.principal),
    checklist,
    therapist: carerOf(staff),
    alias: await sealFor(world, owner, alias),
    person: person && (await sealFor(world, owner, JSON.stringify(person))),
    numbered: person && (await numberHash(world, owner.principal, person.personalNumber)),
    order: pack.modules.map(({ id }) => id),
    exposure: pack.modules.filter(({ exposure }) => exposure).map(({ id }) => id),
    minDays: pack.minDaysBetweenModules,
    modules: {},
    heardAt: world.now(),
    silentStep: 0,
    results: [],
    assigned: [],
    flags: [],
    tasks: [],
    talks: [],
    talkPlaces: {},
    places: {},
    doneBy: {},
    passkeys: [],
    sessions: 1,
    seenByYouth: 0,
    seenByStaff: 0,
  }
}

/** The same press again is the same participant, with words that are new: the first may be lost. */
export const enrol = async (
  world: RecordsWorld,
  staff: StaffMember,
  ask: Enrolling,
  begins: Opened<'enrolment'>,
): Promise<Enrolled> => {
  if (!(await isOffered(world, ask.programme, staff.unit))) throw new Refusal('not-found')
  const inclusion = inclusionOf(ask.checklist, ask.ageBand)
  if (inclusion.outcome !== 'included') return inclusion
  const asks = enrolmentRule.identity[regimeOfUnit(staff.unit)]
  if (asks === 'required' && ask.person === undefined) return { outcome: 'must-identify' }
  if (asks === 'forbidden' && ask.person !== undefined) return { outcome: 'must-not-identify' }
  const signed = world.keys.sign('participant', `${staff.unit} ${staff.id} ${ask.once}`)
  const owner: Owner = { principal: staff.unit, subject: `s_${signed.slice(0, 22)}` }
  await enter(world, begins.by, owner, [{ action: 'write', resource: 'enrolment' }])
  const item = await newTreatment(world, owner, staff, ask)
  const written = await put(world.records, programmeKeys.treatment(owner), TreatmentItem, item)
  await updateListing(world, item)
  if (written.ok) await recordStaffAction(world, staff, owner, { kind: 'enrol' })
  const invitation = await invite(world, owner)
  return { outcome: 'enrolled', participant: owner.subject, invitation }
}
