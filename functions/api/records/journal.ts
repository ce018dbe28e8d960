/** The rows of the journal and of what is kept of danger: each of the person whom the policy has opened. */
import type { journalApi } from '../../../shared/contract/records/journal.ts'
import type { ownPatientsApi } from '../../../shared/contract/records/own-patients.ts'
import type { safetyRecordApi } from '../../../shared/contract/records/safety-record.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { isTalkWith } from '../../use-cases/records/become-identified.ts'
import { keepProcedure } from '../../use-cases/records/keep-procedure.ts'
import type { Handlers } from '../serve/serve.ts'

const journal = () => import('../../records/lazy.ts')

export const journalHandlers: Handlers<typeof journalApi, RecordsWorld> = {
  chart: async (world, staff, { visit }, record) => {
    const { readChart, draftOf, rememberMet } = await journal()
    const chart = await readChart(world, record)
    // Also whoever has taken the talk over: the way back is theirs, too.
    await rememberMet(world, record, staff.id)
    return { ...chart, draft: await draftOf(world, record, visit, staff.id) }
  },
  keepDraft: async (world, staff, { visit, ...draft }, record) => {
    await (await journal()).keepDraft(world, record, visit, staff.id, draft)
    return { outcome: 'kept' }
  },
  signNote: async (world, staff, { visit, once, parts }, record) => {
    const { signNote } = await journal()
    const note = await signNote(world, staff, record, visit, { once, parts })
    // Whoever writes down what happened has the procedure written down with it, closed or not.
    await keepProcedure(world, staff, record, visit)
    return note
  },
  correctNote: async (world, staff, { visit, ...correction }, record) =>
    (await journal()).signNote(world, staff, record, visit, correction),
  notePrint: () => Promise.resolve({ outcome: 'noted' }),
  openInEmergency: async (world, staff, asked, record) => {
    const { openInEmergency, readChart } = await journal()
    return readChart(world, await openInEmergency(world, staff, asked, record))
  },
}

export const ownPatientHandlers: Handlers<typeof ownPatientsApi, RecordsWorld> = {
  unsignedNotes: async (world, staff) => ({
    notes: await (await journal()).unsignedNotes(world, staff),
  }),
  ownPatients: async (world, staff, { after }) =>
    (await journal()).ownPatients(world, staff, after),
  patientChart: async (world, staff, { contact }, record) => {
    const { readChart, draftOf } = await journal()
    const chart = await readChart(world, record)
    return { ...chart, draft: await draftOf(world, record, contact, staff.id) }
  },
  keepPatientDraft: async (world, staff, { patient: _, contact, ...draft }, record) => {
    await (await journal()).keepDraft(world, record, contact, staff.id, draft)
    return { outcome: 'kept' }
  },
  signPatientNote: async (world, staff, { contact, once, parts }, record) => {
    const { signNote } = await journal()
    const note = await signNote(world, staff, record, contact, { once, parts })
    if (await isTalkWith(world, record, contact)) await keepProcedure(world, staff, record, contact)
    return note
  },
  correctPatientNote: async (world, staff, { patient: _, contact, ...correction }, record) =>
    (await journal()).signNote(world, staff, record, contact, correction),
  notePatientPrint: () => Promise.resolve({ outcome: 'noted' }),
}

export const safetyRecordHandlers: Handlers<typeof safetyRecordApi, RecordsWorld> = {
  keptAssessment: async (world, _staff, { visit }, record) => ({
    assessment: await (await journal()).assessmentNow(world, record, visit),
  }),
  keepAssessment: async (world, staff, { visit, ...version }, record) =>
    (await journal()).keepAssessment(world, staff, record, visit, version),
  keepProcedure: async (world, staff, { visit }, record) => ({
    outcome: await keepProcedure(world, staff, record, visit),
  }),
}
