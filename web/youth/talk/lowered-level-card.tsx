/** Less urgent than the youth chose is never silent: what, why, and that they may object (R1). */
import { useEffect } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'

export const LoweredCard = ({ now }: { now: VisitInTalk }) => {
  const { lang } = words()
  const { lowered } = now
  const isTold = lowered !== undefined
  useEffect(() => void (isTold && loadSafetyWords(lang)), [isTold, lang])
  const text = safetyWords()?.lowered
  if (lowered === undefined || text === undefined) return null
  return (
    <Notice kind="calm">
      <p role="status">
        {text.told(now.with.firstName)} {text.why[lowered]} {text.object}
      </p>
    </Notice>
  )
}
