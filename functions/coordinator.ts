/** Lambda entry: the coordinator's API. */
import { coordinatorApp } from './clinic.ts'
import { lambdaEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'

export const handler = lambdaEntry((world) => coordinatorApp(world, staffFromEnvironment()))
