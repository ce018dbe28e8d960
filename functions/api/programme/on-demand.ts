/**
 * The rows of programmes that are loaded when one of them is first asked for: the therapist's, the journal's, the
 * admin's, and those by which somebody takes out all that is kept of them, or asks to be reminded. One file: each more would cut what is read
 * at once into smaller pieces.
 */
import type { Table } from '../../../shared/contract/endpoint.ts'
import { programmeForAdmin } from '../../../shared/contract/programme/admin.ts'
import { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { participantReminder } from '../../../shared/contract/programme/participant-reminder.ts'
import { treatmentTakeOut } from '../../../shared/contract/programme/take-out.ts'
import { programmeForTherapist } from '../../../shared/contract/programme/therapist.ts'
import { Hono } from 'hono/tiny'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import { serve, type Handlers, type Open } from '../serve/serve.ts'
import type { Site } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { programmeAdminHandlers } from './admin.ts'
import { programmeJournalHandlers } from './journal.ts'
import { openForStaff } from './open-for-staff.ts'
import { therapistHandlers } from './therapist.ts'

const staffTable = {
  ...programmeForTherapist,
  ...programmeJournal,
  ...programmeForAdmin,
} as const satisfies Table

export const programmeStaffHandlers: Handlers<typeof staffTable, RecordsWorld> = {
  ...therapistHandlers,
  ...programmeJournalHandlers,
  ...programmeAdminHandlers,
}

const ownTable = { ...treatmentTakeOut, ...participantReminder } as const satisfies Table

/** What takes notices on is asked for here and by the clock alone. */
export const ownHandlers = ({
  notices,
}: Pick<Site, 'notices'>): Handlers<typeof ownTable, RecordsWorld> => ({
  takeOut: async (world, owner) => (await import('../../programme/lazy.ts')).takeOut(world, owner),
  askReminder: async (world, owner, { to }) => {
    const asked = to === undefined ? world : { ...world, notices: await notices() }
    await (await import('../../programme/lazy.ts')).askReminder(asked, owner, to)
    return { outcome: 'done' }
  },
})

type Checks = Parameters<typeof serve<typeof ownTable, RecordsWorld>>[4]

/** `checks` and `openOwn`: who somebody is and what is theirs, as for every other row of whoever takes part. */
export const onDemandApp = (
  world: RecordsWorld,
  verify: VerifyStaff,
  checks: Checks,
  openOwn: Open<RecordsWorld>,
  site: Pick<Site, 'notices'>,
): Hono => {
  const own = serve(ownTable, world, verify, ownHandlers(site), checks, openOwn)
  const staff = serve(staffTable, world, verify, programmeStaffHandlers, {}, openForStaff)
  return new Hono()
    .all('/api/programme/participant/*', ({ req }) => own.fetch(req.raw))
    .all('*', ({ req }) => staff.fetch(req.raw))
}
