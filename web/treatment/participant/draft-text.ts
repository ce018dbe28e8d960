/** What a therapist is writing, kept in this tab so that a reload or a lost sign-in takes nothing away. */
import { useState } from 'preact/hooks'
import { onceId } from '../../data/random-id.ts'
import { keptJson } from '../../data/read-json.ts'

interface Kept {
  /** The same text however often it is sent. */
  once: string
  text: string
}

export const useKeptText = (name: string) => {
  const key = `writes ${name}`
  const read = (): Kept => {
    return keptJson(sessionStorage.getItem(key)) ?? { once: onceId(), text: '' }
  }
  const [kept, setKept] = useState(read)
  return {
    ...kept,
    write: (text: string) => {
      const next = { ...kept, text }
      sessionStorage.setItem(key, JSON.stringify(next))
      setKept(next)
    },
    drop: () => {
      sessionStorage.removeItem(key)
      setKept({ once: onceId(), text: '' })
    },
  }
}
