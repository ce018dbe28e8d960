/** Lambda entry: danger, its alarms and procedures, and referrals; apart, so that it stays light and quick. */
import { safetyApp } from '../api/safety-app.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = lambdaEntry((world) => safetyApp(world, staffFromEnvironment(world)))
