/** What a page has asked for: shown until something newer comes, with a word when it may be old. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Problem } from '../lib/client.ts'
import { signedIn, signedOut } from '../staff/sign-in.ts'

export interface Asked<T> {
  data: T | undefined
  trouble: 'stale' | 'missing' | undefined
  again: () => void
}

export const useAsked = <T>(ask: () => Promise<T>, name: string): Asked<T> => {
  const [data, setData] = useState<T | undefined>(undefined)
  const [trouble, setTrouble] = useState<Asked<T>['trouble']>(undefined)
  const again = useCallback(() => {
    if (signedIn.value.at !== 'in') return
    ask().then(
      (told) => {
        setData(told)
        setTrouble(undefined)
      },
      (problem: unknown) => {
        const code = problem instanceof Problem ? problem.code : 'offline'
        if (code === 'not-signed-in') signedOut('expired')
        const isGone = code === 'not-found' || code === 'no-care-relation'
        if (isGone) setData(undefined)
        setTrouble(isGone ? 'missing' : 'stale')
      },
    )
  }, [name])
  useEffect(() => {
    again()
    const seen = () => document.visibilityState === 'visible' && again()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [again])
  return { data, trouble, again }
}
