/** The rows of care behind the policy, as their pages meet them; and a chart, for whoever may read it. */
import { careRowHandlers } from '../../functions/api/records/care-app.ts'
import { openCare } from '../../functions/api/records/open-care.ts'
import { answersOf } from '../../functions/api/serve/serve.ts'
import { enter, enterUnnoted, standingOf } from '../../functions/records/access/enter.ts'
import { notesOf } from '../../functions/records/journal/note-item.ts'
import { readChart } from '../../functions/records/journal/read-chart.ts'
import type { Owner, RecordsWorld } from '../../functions/records/records-world.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { careTable } from '../../shared/contract/tables/care.ts'
import { testEid } from './test-eid.ts'

export const careRows = answersOf(careTable, careRowHandlers(testEid()), openCare)

/** The chart as one of the staff reads it, by how they stand to the person now. */
export const chartFor = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  role: 'counsellor' | 'therapist' = 'counsellor',
) =>
  readChart(
    world,
    await enter(world, await standingOf(world, staff, owner, role), owner, [
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'journal' },
    ]),
  )

/** The journal as far as this member of staff may write in it. */
export const toWriteIn = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  role: 'counsellor' | 'therapist' = 'counsellor',
) =>
  enterUnnoted(world, await standingOf(world, staff, owner, role), owner, [
    { action: 'write', resource: 'journal' },
  ])

/** The notes as a unit reads them that the person has let in. */
export const sharedNotesFor = async (world: RecordsWorld, staff: StaffMember, owner: Owner) =>
  notesOf(
    world,
    await enter(world, await standingOf(world, staff, owner, 'counsellor'), owner, [
      { action: 'read', resource: 'journal' },
    ]),
  )
