/** Lambda entry: the coordinator's API. */
import { handle } from 'hono/aws-lambda'
import { coordinatorApp } from './clinic.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { awsWorld } from './world.aws.ts'

export const handler = handle(coordinatorApp(await awsWorld(), staffFromEnvironment()))
