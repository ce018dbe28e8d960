/** The contract of a therapist's way to the one journal of a patient: the same that the desk writes in. */
import * as z from 'zod/mini'
import type { Table } from '../endpoint.ts'
import { Chart, DraftParts, journalApi, SignedNote } from '../records/journal.ts'
import { inParticipant } from './shapes.ts'

const at = '/api/programme/therapist/participants/:participant/journal' as const

export const programmeJournal = {
  participantJournal: {
    method: 'GET',
    path: at,
    who: 'therapist',
    needs: [
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'journal' },
    ],
    summary: 'The journal of an identified participant; noted in the access log',
    params: inParticipant,
    reply: Chart,
  },
  keepJournalDraft: {
    method: 'POST',
    path: `${at}/draft`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'draft' }],
    summary: 'Keep what I have written so far, sealed, for two weeks',
    params: inParticipant,
    body: DraftParts,
    reply: z.object({ outcome: z.literal('kept') }),
  },
  signJournalNote: {
    method: 'POST',
    path: `${at}/notes`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'journal' }],
    summary: 'Sign a note in the journal: from then on it stands',
    params: inParticipant,
    body: journalApi.signNote.body,
    reply: SignedNote,
  },
  correctJournalNote: {
    method: 'POST',
    path: `${at}/corrections`,
    who: 'therapist',
    needs: [{ action: 'correct', resource: 'journal' }],
    summary: 'Correct a note of the journal; the original stays and is shown with it',
    params: inParticipant,
    body: journalApi.correctNote.body,
    reply: SignedNote,
  },
  noteJournalPrint: {
    method: 'POST',
    path: `${at}/print`,
    who: 'therapist',
    needs: [{ action: 'print', resource: 'journal' }],
    summary: 'Note that the journal is printed, before it is',
    params: inParticipant,
    reply: z.object({ outcome: z.literal('noted') }),
  },
} as const satisfies Table
