/** Lambda entry: what comes later than the talk: return codes, letters, booked times, wishes and calendars, for both sides. */
import { laterApp } from './clinic.ts'
import { lambdaEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'

export const handler = lambdaEntry((world) => laterApp(world, staffFromEnvironment()))
