/** What nobody read before the talk moved on is not lost: one press lets whoever is here now read it. */
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { talk } from './talk-store.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'

export const UnreadCard = ({ now }: { now: VisitInTalk }) => {
  const open = talk.value
  const isThere = open?.lines.value.some(({ state }) => state === 'unread') === true
  if (!isThere) return null
  const text = words().visit.talk
  return (
    <Notice kind="waiting">
      <p>{text.unread}</p>
      <button type="button" class="button small" onClick={open.sayUnreadAgain}>
        {text.sayUnreadAgain(now.with.firstName)}
      </button>
    </Notice>
  )
}
