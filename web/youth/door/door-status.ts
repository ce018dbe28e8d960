/** The door as it is now, asked for again while somebody thinks about joining. */
import { useEffect } from 'preact/hooks'
import type { Door } from '../../../shared/contract/visit/door.ts'
import { query } from '../../data/query.ts'
import { api } from '../visit/visit-store.ts'

const asked = query(() => api.door())

/** One for all steps: what came with the first is there at the last, and no button moves for it. */
export const useDoor = (): void =>
  useEffect(() => {
    const stop = asked.when({ poll: 20_000 })
    return () => {
      stop()
      asked.clear()
    }
  }, [])

/** What was seen of it may not hold any more. */
export const lookAtDoor = asked.again

/** Undefined until the first answer; an unanswered question leaves the last answer standing. */
export const door = (): Door | undefined => asked.data.value
