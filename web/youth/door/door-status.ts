/** The door as it is now, asked for again while somebody thinks about joining. */
import { useEffect, useState } from 'preact/hooks'
import type { Door } from '../../../shared/contract/visit/youth.ts'
import { api } from '../visit/visit-store.ts'

const every = 20_000

/** Undefined until the first answer; an unanswered question leaves the last answer standing. */
export const useDoor = (): Door | undefined => {
  const [door, setDoor] = useState<Door | undefined>(undefined)
  useEffect(() => {
    const ask = () => api.door().then(setDoor, () => undefined)
    void ask()
    const timer = setInterval(() => void ask(), every)
    return () => clearInterval(timer)
  }, [])
  return door
}
