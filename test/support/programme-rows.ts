/** The rows of programmes behind the policy, as their pages meet them. */
import { openForStaff } from '../../functions/api/programme/open-for-staff.ts'
import { openOwn } from '../../functions/api/programme/open-own.ts'
import { programmeHandlers } from '../../functions/api/programme/programme.ts'
import { ownHandlers, programmeStaffHandlers } from '../../functions/api/programme/on-demand.ts'
import { answersOf, type Open } from '../../functions/api/serve/serve.ts'
import type { RecordsWorld } from '../../functions/records/records-world.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import { testEid } from './test-eid.ts'

const open: Open<RecordsWorld> = (world, row, asked) =>
  (row.who === 'participant' ? openOwn : openForStaff)(world, row, asked)

const site = {
  origin: 'http://localhost:3000',
  eid: testEid(),
  notices: () => Promise.resolve(undefined),
}

export const programmeRows = answersOf(
  programmeApi,
  {
    ...programmeHandlers(site),
    ...ownHandlers(site),
    ...programmeStaffHandlers,
  },
  open,
)
