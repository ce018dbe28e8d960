/** The rows of programmes. */
import type { programmeApi } from '../../shared/api/programme.ts'
import type { Handlers } from '../http/serve.ts'
import type { RecordsWorld } from '../records/records-world.ts'
import { recordKeys } from '../store/record-keys.ts'

export const programmeHandlers: Handlers<typeof programmeApi, RecordsWorld> = {
  offered: async (world) => ({
    offered: (await world.records.list(recordKeys.programmes)).map(({ sk, name }) => ({
      programme: sk,
      name: String(name),
    })),
  }),
}
