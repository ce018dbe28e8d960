/** Lambda entry: the coordinator's API. */
import { coordinatorApp } from '../api/coordinator.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = lambdaEntry((world) => coordinatorApp(world, staffFromEnvironment(world)))
