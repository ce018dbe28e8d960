/** The contract of a therapist's way to the one journal of a patient: the same that the desk writes in. */
import * as z from 'zod/mini'
import type { Table } from '../endpoint.ts'
import { SubjectId } from '../../ids.ts'
import { TimeId } from '../later/bookings.ts'
import { Chart, DraftParts, journalApi, SignedNote } from '../records/journal.ts'
import { inParticipant } from './shapes.ts'

const at = '/api/programme/therapist/participants/:participant/journal' as const

export const BookedTalk = z.object({
  /** As my calendar at the desk has it. */
  time: TimeId,
  participant: SubjectId,
  alias: z.optional(z.string()),
  /** Whether the law keeps a journal of them. */
  journal: z.boolean(),
})
export type BookedTalk = z.infer<typeof BookedTalk>

export const programmeJournal = {
  bookedTalks: {
    method: 'GET',
    path: '/api/programme/therapist/booked',
    who: 'therapist',
    needs: [{ action: 'list', resource: 'worklist' }],
    summary: 'Whom the talks in my calendar are with: to read up before, and find back after',
    reply: z.object({ talks: z.array(BookedTalk) }),
  },
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
    query: z.strictObject({
      /** Noted as the reason; refused where my calendar has no talk with them. */
      because: z.optional(z.literal('booked')),
    }),
    reply: Chart,
  },
  keepJournalDraft: {
    method: 'POST',
    path: `${at}/draft`,
    once: true,
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
