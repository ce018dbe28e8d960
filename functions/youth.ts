/** Lambda entry: the youth's API and the start page with the door as it is now. */
import { youthApp } from './clinic.ts'
import { doorPages } from './door/door-pages.ts'
import { packedPages } from './door/packed-pages.ts'
import { lambdaEntry } from './http/lambda-entry.ts'

export const handler = lambdaEntry((world) =>
  youthApp(world).route('/', doorPages(world, packedPages())),
)
