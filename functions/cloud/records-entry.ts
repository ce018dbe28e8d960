/** The Lambda of an audience that may reach records, which are in one county only. */
import type { Hono } from 'hono/tiny'
import type { RecordsWorld } from '../records/index.ts'
import { entryOf } from './answer-events.ts'
import { awsRecordsWorld } from './world.aws.ts'

export const recordsEntry = (makeApp: (world: RecordsWorld) => Hono | Promise<Hono>) =>
  entryOf(awsRecordsWorld, makeApp)
