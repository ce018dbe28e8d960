/** Lambda entry: danger, its alarms and procedures, and referrals; apart, so that it stays light and quick. */
import { safetyApp } from './clinic.ts'
import { lambdaEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'

export const handler = lambdaEntry((world) => safetyApp(world, staffFromEnvironment()))
