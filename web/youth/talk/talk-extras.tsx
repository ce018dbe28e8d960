/** What few talks need beside the chat. It comes with the talk: while the youth waits there is time. */
import { Handover } from '../handover/handover.tsx'
import { LoweredCard } from './lowered-level-card.tsx'
import { NewPageCard } from './new-page-card.tsx'
import { ReaderCard } from './second-reader-card.tsx'
import { UnreadCard } from './unread-card.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'

import './talk-extras.css'

export const BesideTalk = ({ now }: { now: VisitInTalk }) => (
  <>
    <Handover now={now} />
    <NewPageCard now={now} />
    <ReaderCard now={now} />
    <LoweredCard now={now} />
    <UnreadCard now={now} />
  </>
)
