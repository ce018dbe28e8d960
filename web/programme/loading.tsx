/** A page that asks the clinic first: loading, offline, gone wrong, and there; nothing blank ever. */
import { useState } from 'preact/hooks'
import { Problem } from '../data/client.ts'
import { useTold, type Told } from '../data/use-fetched.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { noteProblem } from './session.ts'
import { words } from './programme-words.ts'

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

type Loaded<T> = Told<T, Trouble>

const judge = (problem: unknown) => ({ trouble: troubleOf(problem), isGone: false })

/** What was shown stays, whatever happens: this page's words are the youth's own. */
export const useLoaded = <T,>(ask: () => Promise<T>, name: string): Loaded<T> =>
  useTold(ask, name, judge)

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
