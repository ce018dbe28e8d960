/** The door as it is now, asked for again while somebody thinks about joining. */
import type { Door } from '../../../shared/contract/visit/youth.ts'
import { useQuery } from '../../data/use-query.ts'
import { api } from '../visit/visit-store.ts'

/** Undefined until the first answer; an unanswered question leaves the last answer standing. */
export const useDoor = (): Door | undefined =>
  useQuery(() => api.door(), 'door', { poll: 20_000 }).data.value
