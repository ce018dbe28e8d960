/** Lambda entry: the youth's API and the start page with the door as it is now. */
import { handle } from 'hono/aws-lambda'
import { youthApp } from './clinic.ts'
import { doorPages } from './door/door-pages.ts'
import { packedPages } from './door/packed-pages.ts'
import { awsWorld } from './world.aws.ts'

const world = await awsWorld()
export const handler = handle(youthApp(world).route('/', doorPages(world, packedPages())))
