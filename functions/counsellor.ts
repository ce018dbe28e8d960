/** Lambda entry: the counsellor's API. */
import { handle } from 'hono/aws-lambda'
import { counsellorApp } from './clinic.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { awsWorld } from './world.aws.ts'

export const handler = handle(counsellorApp(await awsWorld(), staffFromEnvironment()))
