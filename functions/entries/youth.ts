/** Lambda entry: the youth's API and the start page with the door as it is now. */
import { youthApp } from '../api/youth.ts'
import { doorPages } from '../api/door-pages.ts'
import { packedPages } from '../http/packed-pages.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'

export const handler = lambdaEntry((world) =>
  youthApp(world).route('/', doorPages(world, packedPages())),
)
