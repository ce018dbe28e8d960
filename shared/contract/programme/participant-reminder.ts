/** The contract of being reminded of the programme outside the page, by choice. */
import { AskedNotice } from '../later/notices.ts'
import type { Table } from '../endpoint.ts'
import { Done } from './shapes.ts'

export const participantReminder = {
  askReminder: {
    method: 'POST',
    path: '/api/programme/participant/reminder',
    once: true,
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Ask to be reminded when something has come or a talk is near, or no longer',
    body: AskedNotice,
    reply: Done,
  },
} as const satisfies Table
