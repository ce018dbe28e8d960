/** What a page has asked the clinic for: it stays while newer is fetched, and is fetched when one looks again. */
import { useCallback, useEffect, useState } from 'preact/hooks'

export interface Told<T, Trouble> {
  data: T | undefined
  trouble: Trouble | undefined
  again: () => void
}

/** What an answer that did not come means: the words for it, and whether what was shown must go. */
export interface Verdict<Trouble> {
  trouble: Trouble
  isGone: boolean
}

/**
 * Asks when the page opens, and again when it comes back into sight or the network does. `judge` may
 * act on the problem (sign out); nothing is asked while `mayAsk` says no.
 */
export const useTold = <T, Trouble>(
  ask: () => Promise<T>,
  name: string,
  judge: (problem: unknown) => Verdict<Trouble>,
  mayAsk: () => boolean = () => true,
): Told<T, Trouble> => {
  const [data, setData] = useState<T | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const again = useCallback(() => {
    if (!mayAsk()) return
    ask().then(
      (told) => {
        setData(() => told)
        setTrouble(undefined)
      },
      (problem: unknown) => {
        const verdict = judge(problem)
        if (verdict.isGone) setData(undefined)
        setTrouble(() => verdict.trouble)
      },
    )
  }, [name])
  useEffect(() => {
    again()
    const seen = () => document.visibilityState === 'visible' && again()
    document.addEventListener('visibilitychange', seen)
    addEventListener('online', again)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('online', again)
    }
  }, [again])
  return { data, trouble, again }
}
