/** The contract of my patients: whom I have met by name at the desk, and what I have written of them and not signed. */
import * as z from 'zod/mini'
import { Instant, SubjectId, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Chart, DraftParts, journalApi, SignedNote } from './journal.ts'

/** The talk a note is written in; the patient where it is written after all talks. */
const Contact = z.union([VisitId, SubjectId])
const inContact = z.strictObject({ patient: SubjectId, contact: Contact })

export const OwnPatient = z.object({
  patient: SubjectId,
  contact: Contact,
  firstName: z.string(),
  lastName: z.string(),
  /** The day, as the number has it: enough to tell two of the same name apart. */
  born: z.string(),
  /** When we met, or when the note was begun. */
  at: Instant,
})
export type OwnPatient = z.infer<typeof OwnPatient>

const at = '/api/care/counsellor/patients/:patient/:contact/journal' as const

export const ownPatientsApi = {
  unsignedNotes: {
    method: 'GET',
    path: '/api/care/counsellor/unsigned',
    who: 'counsellor',
    needs: [{ action: 'list', resource: 'worklist' }],
    summary: 'What I have written and not signed, the oldest first; each name is noted as read',
    reply: z.object({ notes: z.array(OwnPatient) }),
  },
  ownPatients: {
    method: 'GET',
    path: '/api/care/counsellor/patients',
    who: 'counsellor',
    needs: [{ action: 'list', resource: 'worklist' }],
    summary: 'Whom I have met by name and may still read of, the latest first; each name is noted',
    query: z.strictObject({
      /** The last one shown. */
      after: z.optional(SubjectId),
    }),
    reply: z.object({ patients: z.array(OwnPatient), more: z.boolean() }),
  },
  patientChart: {
    method: 'GET',
    path: at,
    who: 'counsellor',
    needs: [
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'journal' },
    ],
    summary: 'The journal of a patient of mine after the talk; noted in the access log',
    params: inContact,
    reply: Chart,
  },
  keepPatientDraft: {
    method: 'POST',
    path: `${at}/draft`,
    once: true,
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'draft' }],
    summary: 'Keep what I have written so far, sealed, for two weeks',
    params: inContact,
    body: DraftParts,
    reply: z.object({ outcome: z.literal('kept') }),
  },
  signPatientNote: {
    method: 'POST',
    path: `${at}/notes`,
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'journal' }],
    summary: 'Sign a note after the talk: from then on it stands',
    params: inContact,
    body: journalApi.signNote.body,
    reply: SignedNote,
  },
  correctPatientNote: {
    method: 'POST',
    path: `${at}/corrections`,
    who: 'counsellor',
    needs: [{ action: 'correct', resource: 'journal' }],
    summary: 'Correct a note after the talk; the original stays and is shown with it',
    params: inContact,
    body: journalApi.correctNote.body,
    reply: SignedNote,
  },
  notePatientPrint: {
    method: 'POST',
    path: `${at}/print`,
    who: 'counsellor',
    needs: [{ action: 'print', resource: 'journal' }],
    summary: 'Note that the journal is printed, before it is',
    params: inContact,
    reply: z.object({ outcome: z.literal('noted') }),
  },
} as const satisfies Table
