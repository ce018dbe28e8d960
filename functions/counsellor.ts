/** Lambda entry: the counsellor's API. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { counsellorApp } from './clinic.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { awsWorld, lazily } from './world.aws.ts'

const answer = lazily(async () => handle(counsellorApp(await awsWorld(), staffFromEnvironment())))

export const handler = async (event: LambdaEvent, context: LambdaContext) =>
  (await answer())(event, context)
