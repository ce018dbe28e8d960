/** Lambda entry: referrals in. Reaches records, and nothing of them but what was sent to it. */
import { intakeApp } from '../api/intake-app.ts'
import { recordsEntry } from '../cloud/records-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = recordsEntry((world) => intakeApp(world, staffFromEnvironment(world)))
