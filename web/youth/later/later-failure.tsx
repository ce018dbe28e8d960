/** What went wrong, in words, beside what it was about; nothing written is ever lost by it. */
import { Problem } from '../../data/client.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { later } from './later-words.ts'

export type Trouble = 'failed' | 'offline' | 'too-many' | 'too-many-here' | 'too-large' | 'ended'

export const troubleOf = (problem: unknown, underCode: boolean): Trouble => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  if (code === 'offline' || code === 'too-large') return code
  if (code === 'too-many') return underCode ? 'too-many-here' : 'too-many'
  return underCode && code === 'not-found' ? 'ended' : 'failed'
}

export const TroubleNotice = ({ trouble }: { trouble: Trouble | undefined }) => {
  if (trouble === undefined) return null
  const text = later()
  const words: Record<Trouble, string> = {
    failed: text.failed,
    offline: text.offline,
    'too-many': text.tooMany,
    'too-many-here': text.tooManyHere,
    'too-large': text.tooMuch,
    ended: text.code.ended,
  }
  return (
    <Notice kind="waiting" alert>
      <p>{words[trouble]}</p>
    </Notice>
  )
}
