/** A deed on a participant: told when it fails, and the page asks anew when it has succeeded. */
import { useState } from 'preact/hooks'
import { attempt } from '../staff/attempt.ts'

export const useDeed = (done: () => void) => {
  const [acting, setActing] = useState(false)
  const deed = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    if (acting) return undefined
    setActing(true)
    const reply = await attempt(call)
    setActing(false)
    if (reply !== undefined) done()
    return reply
  }
  return { deed, acting }
}
