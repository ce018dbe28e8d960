/** Lambda entry: what comes later than the talk: return codes, letters, booked times, wishes and calendars, for both sides. */
import { laterApp } from '../api/later-app.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { withNotices } from '../cloud/notices-from-environment.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = lambdaEntry((world) =>
  laterApp(withNotices(world), staffFromEnvironment(world)),
)
