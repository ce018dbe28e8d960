/** What few talks need beside the chat. It comes with the talk: while the youth waits there is time. */
import { Handover } from '../handover/handover.tsx'
import { SilentCard } from './follow-side.tsx'
import { LoweredCard } from './lowered-level-card.tsx'
import { NewPageCard } from './new-page-card.tsx'
import { ReaderCard } from './second-reader-card.tsx'
import { talk } from './talk-store.ts'
import { UnreadCard } from './unread-card.tsx'
import type { OpenSuggestion } from '../referral/referral-card.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'
import type { WhosePages } from './reader-pages.ts'

interface Props {
  now: VisitInTalk
  open: OpenSuggestion
  pages: WhosePages
}

export const BesideTalk = ({ now, open, pages }: Props) => (
  <>
    <SilentCard now={now} talk={talk.value} />
    <Handover now={now} open={open} />
    <NewPageCard now={now} pages={pages} />
    <ReaderCard now={now} pages={pages} />
    <LoweredCard now={now} />
    <UnreadCard now={now} />
  </>
)
