/** Where the youth is reading, and that all is read: said again until the clinic has it, and never lost in silence. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { api, noteProblem } from '../session.ts'

const againAfter = 5_000

interface Reached {
  place: string
  read: boolean
}

/** `unsaid` while the clinic has not heard of it; `onRead` when it knows that all is read. */
export const usePlace = (module: string, onRead: () => void) => {
  const reached = useRef<Reached | undefined>(undefined)
  const [unsaid, setUnsaid] = useState(false)
  const say = async () => {
    const saying = reached.current
    if (saying === undefined) return
    try {
      await api.keepPlace({ module, ...saying })
      if (reached.current !== saying) return
      reached.current = undefined
      setUnsaid(false)
      if (saying.read) onRead()
    } catch (problem) {
      noteProblem(problem)
      setUnsaid(true)
    }
  }
  useEffect(() => {
    if (!unsaid) return
    const again = () => void say()
    const waits = setInterval(again, againAfter)
    addEventListener('online', again)
    return () => {
      clearInterval(waits)
      removeEventListener('online', again)
    }
  }, [unsaid])
  const keep = (place: number, read: boolean) => {
    reached.current = { place: String(place), read }
    void say()
  }
  return { keep, unsaid }
}
