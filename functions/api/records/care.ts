/** The rows of care that is kept. */
import type { careApi } from '../../../shared/contract/records/care.ts'
import type { Handlers } from '../serve/serve.ts'
import { type RecordsWorld, showUnit } from '../../records/index.ts'

export const careHandlers: Handlers<typeof careApi, RecordsWorld> = {
  myUnit: showUnit,
}
