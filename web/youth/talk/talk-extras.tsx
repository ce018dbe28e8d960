/** What few talks need beside the chat, as one file that is fetched when the talk stands. */
import { Handover } from '../handover/handover.tsx'
import { LoweredCard } from './lowered-level-card.tsx'
import { ReaderCard } from './second-reader-card.tsx'
import { UnreadCard } from './unread-card.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'

import './talk-extras.css'

export { OtherWrites } from './other-writes.tsx'
export { CompareWords } from './compare-words.tsx'

export const BesideTalk = ({ now }: { now: VisitInTalk }) => (
  <>
    <Handover now={now} />
    <ReaderCard now={now} />
    <LoweredCard now={now} />
    <UnreadCard now={now} />
  </>
)
