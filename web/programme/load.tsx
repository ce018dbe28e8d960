/** A page that asks the clinic first: loading, offline, gone wrong, and there; nothing blank ever. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Problem } from '../lib/client.ts'
import { Notice } from '../parts/notice.tsx'
import { noteProblem } from './session.ts'
import { words } from './words.ts'

export type Trouble = 'offline' | 'missing' | 'failed' | 'too-large' | 'too-many' | 'changed'

export const troubleOf = (problem: unknown): Trouble => {
  noteProblem(problem)
  const code = problem instanceof Problem ? problem.code : 'offline'
  if (code === 'offline' || code === 'too-large' || code === 'too-many') return code
  if (code === 'not-found') return 'missing'
  return code === 'not-now' || code === 'changed-meanwhile' ? 'changed' : 'failed'
}

export const TroubleNotice = ({ trouble }: { trouble: Trouble | undefined }) =>
  trouble === undefined ? null : (
    <Notice kind="waiting" alert icon={trouble === 'offline' ? 'offline' : 'wait'}>
      <p>{words().troubles[trouble]}</p>
    </Notice>
  )

interface Loaded<T> {
  data: T | undefined
  trouble: Trouble | undefined
  again: () => void
}

/** Asks when the page opens and whenever it comes back into sight; what was shown stays meanwhile. */
export const useLoaded = <T,>(ask: () => Promise<T>, name: string): Loaded<T> => {
  const [data, set] = useState<T | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const again = useCallback(() => {
    ask().then(
      (told) => {
        set(told)
        setTrouble(undefined)
      },
      (problem: unknown) => setTrouble(troubleOf(problem)),
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

export const Waiting = ({ of: { data, trouble, again } }: { of: Loaded<unknown> }) => {
  const { loading, tryAgain } = words()
  if (trouble !== undefined)
    return (
      <div class="stack tight">
        <TroubleNotice trouble={trouble} />
        {trouble !== 'missing' && (
          <button type="button" class="button quiet" onClick={again}>
            {tryAgain}
          </button>
        )}
      </div>
    )
  return data === undefined ? <p role="status">{loading}</p> : null
}

/** An act with its own trouble beside it; a second press while it is under way does nothing. */
export const useAct = () => {
  const [acting, setActing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const act = async (deed: () => Promise<void>): Promise<void> => {
    if (acting) return
    setActing(true)
    setTrouble(undefined)
    try {
      await deed()
    } catch (problem) {
      setTrouble(troubleOf(problem))
    }
    setActing(false)
  }
  return { act, acting, trouble }
}
