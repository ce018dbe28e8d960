/** The contract of a known youth's own pages: who has read, what stands, whom to close out, what to share. */
import * as z from 'zod/mini'
import { UnitId } from '../../ids.ts'
import { ConsentShown } from './consent.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { SignedNote } from './journal.ts'
import { Reading } from './reading.ts'

export const MyRecord = z.object({
  firstName: z.string(),
  /** Who keeps the record. */
  keeper: UnitId,
  employer: z.string(),
  readings: z.array(Reading),
  blocked: z.array(z.object({ unit: UnitId, employer: z.string() })),
  consents: z.array(ConsentShown),
})
export type MyRecord = z.infer<typeof MyRecord>

const aboutUnit = z.strictObject({ unit: UnitId })

export const myRecordApi = {
  myRecord: {
    method: 'GET',
    path: '/api/care/patient/mine',
    who: 'patient',
    needs: [
      { action: 'read', resource: 'log' },
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'block' },
      { action: 'read', resource: 'consent' },
    ],
    summary: 'Who has read about me, whom I have closed out, and what I share',
    reply: MyRecord,
  },
  myJournal: {
    method: 'POST',
    path: '/api/care/patient/journal',
    who: 'patient',
    needs: [{ action: 'read', resource: 'journal' }],
    summary: 'Read my own journal; noted like every reading',
    reply: z.object({ notes: z.array(SignedNote) }),
  },
  block: {
    method: 'POST',
    path: '/api/care/patient/block',
    once: true,
    who: 'patient',
    needs: [{ action: 'block', resource: 'block' }],
    summary: 'Close a unit out of my journal',
    body: aboutUnit,
    reply: Done,
  },
  unblock: {
    method: 'POST',
    path: '/api/care/patient/unblock',
    once: true,
    who: 'patient',
    needs: [{ action: 'unblock', resource: 'block' }],
    summary: 'Let a unit in again',
    body: aboutUnit,
    reply: Done,
  },
  signOut: {
    method: 'POST',
    path: '/api/care/patient/sign-out',
    who: 'patient',
    needs: 'no-record',
    summary: 'End my signing in, in every tab and on every device',
    reply: Done,
  },
} as const satisfies Table
