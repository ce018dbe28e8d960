/** Lambda entry: the counsellor's API. */
import { counsellorApp } from './clinic.ts'
import { lambdaEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'

export const handler = lambdaEntry((world) => counsellorApp(world, staffFromEnvironment()))
