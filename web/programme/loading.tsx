/** A page that asks the clinic first: loading, offline, gone wrong, and there; nothing blank ever. */
import { useState } from 'preact/hooks'
import { Problem } from '../data/client.ts'
import { useQuery } from '../data/use-query.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { ToKeptModule } from './modules/to-offline-module.tsx'
import { noteProblem } from './session.ts'
import { words } from './programme-words.ts'

export type Trouble =
  | 'offline'
  | 'undone'
  | 'missing'
  | 'failed'
  | 'too-large'
  | 'too-many'
  | 'changed'

/** The word for it, after the session has been asked for if that may be why. What was pressed is not pressed again by us. */
export const troubleOf = (problem: unknown): Trouble => {
  noteProblem(problem)
  const word = wordOf(problem)
  return word === 'offline' ? 'undone' : word
}

const wordOf = (problem: unknown): Trouble => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  if (code === 'offline' || code === 'too-large' || code === 'too-many') return code
  if (code === 'not-found') return 'missing'
  return code === 'not-now' || code === 'changed-meanwhile' ? 'changed' : 'failed'
}

export const TroubleNotice = ({ trouble }: { trouble: Trouble | undefined }) =>
  trouble === undefined ? null : (
    <Notice
      kind="waiting"
      alert
      icon={trouble === 'offline' || trouble === 'undone' ? 'offline' : 'wait'}
    >
      <p>{words().troubles[trouble]}</p>
    </Notice>
  )

interface ProgrammeQuery<T> {
  data: T | undefined
  trouble: Trouble | undefined
  again: () => void
}

/** What was shown stays, whatever happens: this page's words are the youth's own. */
export const useProgrammeQuery = <T,>(ask: () => Promise<T>, of: string): ProgrammeQuery<T> => {
  const { data, problem, again } = useQuery(() => ask(), of, { failed: noteProblem })
  const found = problem.value
  return {
    data: data.value,
    trouble: found === undefined ? undefined : wordOf(found),
    again: () => void again(),
  }
}

export const Waiting = ({ of: { data, trouble, again } }: { of: ProgrammeQuery<unknown> }) => {
  const { loading, tryAgain } = words()
  if (trouble !== undefined)
    return (
      <div class="stack tight">
        <TroubleNotice trouble={trouble} />
        {trouble === 'offline' && <ToKeptModule />}
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
