/** Lambda entry: referrals in, and plans made together. Reaches records, and nothing of them but those two. */
import { intakeApp } from '../api/intake-app.ts'
import { eidFromEnvironment } from '../cloud/eid-from-environment.ts'
import { recordsEntry } from '../cloud/records-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = recordsEntry((world) =>
  intakeApp(world, staffFromEnvironment(world), eidFromEnvironment()),
)
